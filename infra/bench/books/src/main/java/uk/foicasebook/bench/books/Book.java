package uk.foicasebook.bench.books;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import uk.foicasebook.keys.KeyBatch;
import uk.foicasebook.keys.MasterKey;

/**
 * Fills an empty store with a book of invented cases, all in one transaction: facts in the order in
 * which they would have been recorded, with the references, the watch list and the keys that belong
 * to them.
 */
public final class Book implements AutoCloseable {
  private static final int CASES_A_TASK = 250;
  private static final int TASKS_AHEAD = 6;
  private static final String FACTS =
      "copy domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,"
          + " time_stamp, payload_type, payload_revision, payload, meta_data) from stdin";

  private final Connection facts;
  private final Connection rest;
  private final Connection keys;
  private final PrintStream said;
  private long written;

  private Book(String store, String storeRole, String keys, String keysRole, PrintStream said)
      throws SQLException {
    this.facts = connection(store, storeRole);
    this.rest = connection(store, storeRole);
    this.keys = connection(keys, keysRole);
    this.said = said;
  }

  /**
   * Writes a book.
   *
   * @param words how many cases, the seed, the day it ends before, store and its role, keys and
   *     their role (addresses as JDBC knows them), the file of the master key
   */
  public static void main(String[] words)
      throws SQLException, IOException, InterruptedException, ExecutionException {
    long cases = Long.parseLong(words[0]);
    var today = LocalDate.parse(words[2]);
    var writer =
        new CaseWriter(
            KeyBatch.under(MasterKey.ofFile(Path.of(words[7]))),
            new Lives(Long.parseLong(words[1]), today),
            today.atStartOfDay(ZoneOffset.UTC).toInstant());
    try (var book = new Book(words[3], words[4], words[5], words[6], System.out)) {
      book.write(cases, new Receipts(today, cases), writer);
    }
  }

  private void write(long cases, Receipts receipts, CaseWriter writer)
      throws SQLException, InterruptedException, ExecutionException {
    var copy = copyInto(facts, FACTS);
    var waiting = new PriorityQueue<WrittenFact>();
    var ahead = new ArrayList<Future<List<WrittenCase>>>();
    long begun = System.nanoTime();
    try (var crew = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (long first = 0; first < cases || !ahead.isEmpty(); ) {
        while (first < cases && ahead.size() < TASKS_AHEAD) {
          long from = first;
          long to = Math.min(cases, from + CASES_A_TASK);
          ahead.add(crew.submit(() -> some(from, to, receipts, writer)));
          first = to;
        }
        List<WrittenCase> done = ahead.removeFirst().get();
        keep(done);
        done.forEach(each -> waiting.addAll(each.facts()));
        // Whatever comes later was received later, and so was every fact of it.
        Instant safe = done.getLast().facts().getFirst().recordedAt();
        release(waiting, safe, copy);
        progress(first, cases, begun);
      }
    }
    release(waiting, Instant.MAX, copy);
    copy.endCopy();
    facts.commit();
    rest.commit();
    keys.commit();
    said.printf("%n%d cases, %d facts%n", cases, written);
  }

  private static List<WrittenCase> some(long from, long to, Receipts receipts, CaseWriter writer) {
    var cases = new ArrayList<WrittenCase>();
    for (long number = from; number < to; number++) {
      cases.add(writer.write(number, receipts.dayOf(number)));
    }
    return cases;
  }

  private void release(PriorityQueue<WrittenFact> waiting, Instant before, CopyIn copy)
      throws SQLException {
    var lines = new ArrayList<String>();
    while (!waiting.isEmpty() && waiting.peek().recordedAt().isBefore(before)) {
      lines.add(waiting.remove().line());
    }
    written += lines.size();
    CopyLines.write(copy, lines);
  }

  private void keep(List<WrittenCase> cases) throws SQLException {
    copy(
        rest,
        "copy case_reference (authority, reference, case_id) from stdin",
        cases.stream().map(WrittenCase::reference).toList());
    copy(
        rest,
        "copy watched_case (case_id, authority) from stdin",
        cases.stream().flatMap(each -> each.watched().stream()).toList());
    copy(
        keys,
        "copy subject_key (subject_id, wrapped_key) from stdin",
        cases.stream().flatMap(each -> each.subjectKeys().stream()).toList());
    copy(
        keys,
        "copy data_key (key_id, case_id, subject_kind, subject_id, wrapped_key) from stdin",
        cases.stream().flatMap(each -> each.dataKeys().stream()).toList());
  }

  private static void copy(Connection into, String sql, List<String> lines) throws SQLException {
    var copy = copyInto(into, sql);
    CopyLines.write(copy, lines);
    copy.endCopy();
  }

  private static CopyIn copyInto(Connection connection, String sql) throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
  }

  private void progress(long done, long cases, long begun) {
    said.printf(
        "\r  %,d of %,d cases, %,d facts, %,.0f facts a second",
        done, cases, written, written * 1e9 / (System.nanoTime() - begun));
    said.flush();
  }

  private static Connection connection(String address, String role) throws SQLException {
    var connection = DriverManager.getConnection(address, role, "");
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public void close() throws SQLException {
    facts.close();
    rest.close();
    keys.close();
  }
}
