package uk.foicasebook.bench.reads;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
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
  private final Report report = new Report(System.out);

  private Nation(Casebook casebook) {
    this.casebook = casebook;
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
      casebook.startWithoutQueries();
      var nation = new Nation(casebook);
      new Filling(casebook, data, nation.report).fill(words[0], words[1], words[3]);
      Optional<Part> only = Stream.of(words).skip(4).findFirst().map(Part::of);
      System.exit(nation.measure(only.map(Set::of).orElse(EnumSet.allOf(Part.class))) ? 0 : 1);
    }
  }

  private boolean measure(Set<Part> parts) throws InterruptedException, SQLException, IOException {
    try (var tables = new Tables(casebook.ports().postgres());
        var store = new StoredFacts(casebook.ports().postgres())) {
      tables.settle();
      List<Tables.Moment> cases = tables.some(DRAWN);
      for (Part part : parts) {
        switch (part) {
          case PAGES -> new Questions(casebook, cases, report).ask();
          case EXPORT -> new Export(casebook, tables, report).measure();
          case LAG -> new Lag(casebook, cases, report).measure();
          case REBUILDS -> new Rebuilds(casebook, tables, report).measure(store.count());
          case KILLS -> new Kills(casebook, cases, report).run(store.count());
        }
      }
    }
    return report.good();
  }
}
