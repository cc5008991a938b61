package uk.foicasebook.bench.reads;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.DataDirectory;
import uk.foicasebook.local.Home;
import uk.foicasebook.local.Ports;
import uk.foicasebook.local.Progress;

/**
 * Fills a fresh system with a book of that many cases and measures its read side. What is done is
 * not done again on the same data: a run that was cut short goes on where it was.
 */
public final class Nation {
  private static final int DRAWN = 10_000;
  private static final String TODAY = "2026-11-27";

  /** To count them takes the database a while. */
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

  /** What is measured, in this order. */
  private enum Part {
    PAGES,
    EXPORT,
    LAG,
    REBUILDS,
    KILLS;

    static Part of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  private final Casebook casebook;
  private final Path data;
  private final Report report = new Report(System.out);

  private Nation(Casebook casebook, Path data) {
    this.casebook = casebook;
    this.data = data;
  }

  /**
   * Exit status 1 where a bound is missed.
   *
   * @param words how many cases, the seed, where the data are kept, the class path of the books,
   *     and what alone is to be measured, if not everything
   */
  public static void main(String[] words) throws Exception {
    Path data = Path.of(words[2]).toAbsolutePath();
    try (var directory = DataDirectory.take(data);
        var casebook =
            Casebook.on(Home.find(), directory, Ports.free(), new Progress(System.out))) {
      casebook.start();
      var nation = new Nation(casebook, data);
      nation.fill(words[0], words[1], words[3]);
      Optional<Part> only = Stream.of(words).skip(4).findFirst().map(Part::of);
      System.exit(nation.measure(only.map(Set::of).orElse(EnumSet.allOf(Part.class))) ? 0 : 1);
    }
  }

  private void fill(String cases, String seed, String classPath)
      throws IOException, InterruptedException {
    Path written = data.resolve("book");
    if (!Files.exists(written)) {
      casebook.queryService().stop();
      casebook.commandService().stop();
      report.title("A book of %s cases is written, seed %s".formatted(cases, seed));
      long begun = System.nanoTime();
      write(cases, seed, classPath);
      report.line("in %,.0f s", seconds(begun));
      casebook.commandService().start();
      casebook.queryService().start();
      Files.writeString(written, cases);
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

  private boolean measure(Set<Part> parts) throws InterruptedException, SQLException, IOException {
    try (var tables = new Tables(casebook.ports().postgres());
        var store = new StoredFacts(casebook.ports().postgres())) {
      follow(store);
      tables.settle();
      List<Tables.Moment> cases = tables.some(DRAWN);
      for (Part part : parts) {
        switch (part) {
          case PAGES -> new Questions(casebook, cases, report).ask();
          case EXPORT -> new Export(casebook, tables, report).measure();
          case LAG -> new Lag(casebook, cases, report).measure();
          case REBUILDS -> new Rebuilds(casebook, tables, report).measure(follow(store));
          case KILLS -> new Kills(casebook, cases, report).run(store.count());
        }
      }
    }
    return report.good();
  }

  /** Waits until everything stored is in the archive. */
  private long follow(StoredFacts store) throws InterruptedException, SQLException {
    long stored = store.count();
    long before = casebook.archivedFacts();
    long begun = System.nanoTime();
    long archived = before;
    while (archived < stored) {
      Thread.sleep(LOOK_AGAIN);
      archived = casebook.archivedFacts();
      System.out.printf(
          "\r  %,d of %,d facts published and projected, %,.0f a second",
          archived, stored, (archived - before) / seconds(begun));
      System.out.flush();
    }
    if (stored > before) {
      report.line("");
    }
    return stored;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
