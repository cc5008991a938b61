package uk.foicasebook.bench.reads;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import uk.foicasebook.local.Casebook;

/**
 * A book of invented cases goes into the store, from there to Kafka, and from there into a query
 * service that begins with nothing, each step by itself so that each has a rate of its own. What
 * was done is not done again.
 */
final class Filling {
  private static final String TODAY = "2026-11-27";
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

  /** Indexes over millions of rows take this long, and nothing is counted meanwhile. */
  private static final Duration STILL = Duration.ofMinutes(15);

  private final Casebook casebook;
  private final Path data;
  private final Report report;

  Filling(Casebook casebook, Path data, Report report) {
    this.casebook = casebook;
    this.data = data;
    this.report = report;
  }

  void fill(String cases, String seed, String classPath) throws Exception {
    Path written = data.resolve("book");
    if (!Files.exists(written)) {
      casebook.commandService().stop();
      report.title("A book of %s cases is written, seed %s".formatted(cases, seed));
      long begun = System.nanoTime();
      write(cases, seed, classPath);
      report.line("in %,.0f s", seconds(begun));
      casebook.commandService().start();
      Files.writeString(written, cases);
    }
    try (var store = new StoredFacts(casebook.ports().postgres());
        var tables = new Tables(casebook.ports().postgres());
        var topic = new Topic(casebook.ports().kafka())) {
      long facts = store.count();
      until(facts, "published", topic::facts);
      casebook.queryService().launch();
      until(facts, "archived", tables::archived);
      until(
          facts,
          "in tables",
          () -> tables.areMade() ? facts : Math.min(tables.rebuilt(), facts - 1));
      casebook.queryService().awaitReady();
    }
  }

  private void write(String cases, String seed, String classPath)
      throws IOException, InterruptedException {
    String database = "jdbc:postgresql://127.0.0.1:" + casebook.ports().postgres() + "/";
    int status =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath,
                "uk.foicasebook.bench.books.Book",
                cases,
                seed,
                TODAY,
                database + "casebook_store",
                "casebook_store",
                database + "casebook_keys",
                "casebook_keys",
                data.resolve("secrets/master-key.json").toString())
            .redirectOutput(Redirect.INHERIT)
            .redirectError(Redirect.to(data.resolve("logs/book.log").toFile()))
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException("No book: see " + data.resolve("logs/book.log"));
    }
  }

  private void until(long all, String what, Callable<Long> counted) throws Exception {
    long before = counted.call();
    if (before >= all) {
      return;
    }
    long begun = System.nanoTime();
    long moved = begun;
    long done = before;
    while (done < all) {
      System.out.printf(
          "\r  %,d of %,d facts %s, %,.0f a second   ",
          done, all, what, (done - before) / seconds(begun));
      System.out.flush();
      Thread.sleep(LOOK_AGAIN);
      long now = counted.call();
      moved = now > done ? System.nanoTime() : moved;
      done = now;
      if (seconds(moved) > STILL.toSeconds()) {
        throw new IllegalStateException("%,d facts %s, and no more come".formatted(done, what));
      }
    }
    System.out.print("\r");
    report.line(
        "%,d facts %s in %,.0f s, %,.0f a second",
        all - before, what, seconds(begun), (all - before) / seconds(begun));
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
