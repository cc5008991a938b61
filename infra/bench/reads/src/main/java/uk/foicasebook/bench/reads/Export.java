package uk.foicasebook.bench.reads;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import uk.foicasebook.local.Casebook;

/** The whole register as one file, and the memory the service needed for it. */
final class Export {
  private final Casebook casebook;
  private final Tables tables;
  private final Report report;

  Export(Casebook casebook, Tables tables, Report report) {
    this.casebook = casebook;
    this.tables = tables;
    this.report = report;
  }

  void measure() throws IOException, InterruptedException, SQLException {
    report.title("The register as CSV");
    long before = mostMemory();
    long begun = System.nanoTime();
    var rows = new AtomicLong();
    try (var http = HttpClient.newHttpClient()) {
      var lines =
          http.send(
              HttpRequest.newBuilder(
                      URI.create("http://localhost:" + casebook.ports().query() + "/cases.csv"))
                  .header("Authorization", "Bearer " + casebook.desk("manager").token())
                  .build(),
              BodyHandlers.ofLines());
      if (lines.statusCode() != 200) {
        throw new IllegalStateException("No export: " + lines.statusCode());
      }
      lines.body().forEach(_ -> rows.incrementAndGet());
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    report.line("%,d rows in %,.1f s, %,.0f a second", rows.get(), seconds, rows.get() / seconds);
    report.line(
        "the service's memory grew by %,d KB to %,d KB at most",
        mostMemory() - before, mostMemory());
    report.must(
        "every case is in it, and a heading", rows.get() == tables.count("case_register") + 1);
  }

  /** The most the process has ever held, in KB, as the system counts it. */
  private long mostMemory() throws IOException {
    Path status = Path.of("/proc", Long.toString(casebook.queryService().pid()), "status");
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(Long::parseLong)
          .findAny()
          .orElseThrow();
    }
  }
}
