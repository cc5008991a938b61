package uk.foicasebook.query.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.rest.PageKey;
import uk.foicasebook.query.rest.Reader;

/** Pages and counts of the register. */
@Repository
class RegisterQueries {
  private static final int ROWS_AT_A_TIME = 1000;
  private static final String ROWS =
      """
      select case_register.*, parked_case.case_id is not null as behind
      from %s left join parked_case using (case_id)
      where %s
      """;

  private final JdbcClient db;

  RegisterQueries(JdbcClient db) {
    this.db = db;
  }

  /** A row, and whether its case stands still because a fact could not be applied. */
  record Line(RegisterRow row, boolean behind) {}

  /** Cases in an order, after a key; null for the first page. */
  List<Line> page(
      RegisterConditions cases, RegisterOrder order, @Nullable PageKey after, int limit) {
    RegisterSource source = cases.source();
    String sql =
        rows(cases)
            + (after == null ? "" : " and " + order.after(source) + "\n")
            + order.by(source)
            + " limit " // in the text, or it would be planned for some tenth of all there is
            + limit;
    var statement = db.sql(sql);
    if (after != null) {
      statement = statement.param("day", after.day()).param("id", after.id().value());
    }
    return statement.params(cases.parameters()).query(this::line).list();
  }

  /**
   * Every case once, in the order of their ids. A thousand are read at a time, so that a slow
   * reader holds neither a connection nor a table: each page is as it is when its turn comes.
   */
  void each(RegisterConditions cases, Consumer<List<Line>> taker) {
    UUID last = new UUID(0, 0);
    List<Line> page;
    do {
      page =
          db.sql(
                  rows(cases)
                      + " and case_register.case_id > :last"
                      + "\norder by case_register.case_id limit :limit")
              .params(cases.parameters())
              .param("last", last)
              .param("limit", ROWS_AT_A_TIME)
              .query(this::line)
              .list();
      if (!page.isEmpty()) {
        taker.accept(page);
        last = page.getLast().row().caseId().value();
      }
    } while (page.size() == ROWS_AT_A_TIME);
  }

  /** How many of the cases that the reader may see stand still. */
  int behind(Reader reader) {
    return Access.behind(db, reader.authority(), reader.person());
  }

  private static String rows(RegisterConditions cases) {
    return ROWS.formatted(cases.source().from(), cases.sql());
  }

  private Line line(ResultSet row, int number) throws SQLException {
    return new Line(RegisterTable.TABLE.read(row, number), row.getBoolean("behind"));
  }
}
