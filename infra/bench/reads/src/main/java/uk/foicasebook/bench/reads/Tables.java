package uk.foicasebook.bench.reads;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** The tables of the query service, read behind its back. */
final class Tables implements AutoCloseable {
  private final Connection connection;

  Tables(int port) throws SQLException {
    connection =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + port + "/casebook_read", "casebook_read", "");
  }

  /**
   * A case, and a moment about the middle of its life.
   *
   * @param day as {@code as-at} takes it
   */
  record Moment(String caseId, String day) {}

  /** Some cases, drawn from all of them. */
  List<Moment> some(int many) throws SQLException {
    var found = new ArrayList<Moment>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select case_id, least((known_at + interval '20 days')::date, date '2026-11-26')
                from (select case_id, known_at from fact tablesample system (60) repeatable (7)
                      where revision = 0) as drawn
                order by md5(case_id::text) limit %d
                """
                    .formatted(many))) {
      while (row.next()) {
        found.add(new Moment(row.getString(1), row.getString(2)));
      }
    }
    return found;
  }

  /** How many facts a second leave the archive by {@code COPY}: the limit of any rebuild. */
  double copiedPerSecond(long facts) throws SQLException, IOException {
    long begun = System.nanoTime();
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyOut("copy fact to stdout (format binary)", OutputStream.nullOutputStream());
    return facts * 1e9 / (System.nanoTime() - begun);
  }

  /** How many facts the feed has archived, by where it stands; none before there is a table. */
  long archived() throws SQLException {
    if (number("select count(to_regclass('public.rebuild'))") == 0) {
      return 0;
    }
    return number(
        "select coalesce(sum(next_offset), 0) from feed_offset where topic = 'foi.case-events'");
  }

  /** Whether there is no table that was never made. */
  boolean areMade() throws SQLException {
    return number("select count(*) from read_model_version") > 0
        && number("select count(*) from rebuild where finished_at is null") == 0;
  }

  /** How many facts the rebuild under way has read. */
  long rebuilt() throws SQLException {
    return number("select coalesce(max(facts_done), 0) from rebuild where finished_at is null");
  }

  long count(String table) throws SQLException {
    return number("select count(*) from " + table);
  }

  private long number(String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** As a database that has been running for a day is: its words read, its figures known. */
  void settle() throws SQLException, InterruptedException {
    while (count("case_text_due") > 0 || count("case_text") < count("case_register")) {
      Thread.sleep(Duration.ofSeconds(1));
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
