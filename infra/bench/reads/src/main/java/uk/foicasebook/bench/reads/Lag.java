package uk.foicasebook.bench.reads;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.demo.Answer;
import uk.foicasebook.local.demo.Desk;

/**
 * From the answer to a command until a query shows its row, at 200 commands a second. Every tenth
 * is followed by a query that waits for it: who gives a command goes on to the next one more often
 * than back to the case, and two hundred questions a second beside them would be another load.
 */
final class Lag {
  private static final int A_SECOND = 200;
  private static final int SECONDS = 20;
  private static final int MEASURED_SECONDS = 60;

  /** Of so many commands one is followed. */
  private static final int FOLLOWED = 10;

  private static final double MEDIAN_BOUND = 20;
  private static final double SLOW_BOUND = 100;

  /** As many were accepted as there were beats, but for those at either end. */
  private static final double NEARLY = 0.99;

  /** So often a client waits for its row while it warms: the read side is not left behind. */
  private static final int SEEN_AGAIN = 20;

  /** So few that nothing waits for anything but its own row. */
  private static final int FEW = 2;

  /** So many that the machine is never idle. */
  private static final int MANY = 16;

  private final Notes notes;
  private final String queries;
  private final Desk officer;
  private final List<Tables.Moment> worn;
  private final List<Tables.Moment> fresh;
  private final Report report;
  private final AtomicInteger turn = new AtomicInteger();
  private final AtomicInteger accepted = new AtomicInteger();
  private final AtomicInteger unseen = new AtomicInteger();

  Lag(Casebook casebook, List<Tables.Moment> cases, Report report) {
    this.notes = new Notes(casebook);
    this.queries = "http://localhost:" + casebook.ports().query();
    this.officer = casebook.desk("officer");
    // Those that the services are warmed with come to have more facts than cases have.
    int most = cases.size() * 3 / 4;
    this.worn = taking(cases.subList(0, most));
    this.fresh = taking(cases.subList(most, cases.size()));
    this.report = report;
  }

  /** Those that take a note of the officer's: they are not closed, nor kept from the officer. */
  private List<Tables.Moment> taking(List<Tables.Moment> cases) {
    return cases.stream().filter(each -> notes.add(officer, each.caseId()).accepted()).toList();
  }

  void measure() throws InterruptedException {
    report.title("From accepted command to visible row, %d commands a second".formatted(A_SECOND));
    warm();
    inTurns(FEW);
    inTurns(MANY);
    at(SECONDS, new Times());
    var times = new Times();
    at(MEASURED_SECONDS, times);
    report.line("of each %d commands one was followed, %,d of them", FOLLOWED, times.count());
    report.atMost("p50", times.percentile(50), MEDIAN_BOUND, "ms");
    report.atMost("p99", times.percentile(99), SLOW_BOUND, "ms");
    report.atLeast(
        "accepted", accepted.get() / (double) MEASURED_SECONDS, A_SECOND * NEARLY, "a second");
    report.must("every one that was followed was seen", unseen.get() == 0);
  }

  private void inTurns(int clients) throws InterruptedException {
    var times = new Times();
    Load.of(clients, Duration.ofSeconds(SECONDS), (_, _) -> once(fresh, times));
    report.line(
        "  by %d who go on when they have seen it: %,.0f a second, %,.1f ms p50, %,.1f ms p99",
        clients, times.count() / (double) SECONDS, times.percentile(50), times.percentile(99));
  }

  /** At an even beat, whatever became of those before. */
  private void at(int seconds, Times times) throws InterruptedException {
    accepted.set(0);
    unseen.set(0);
    var beats = new AtomicInteger();
    try (var crew = Executors.newVirtualThreadPerTaskExecutor();
        var beat = Executors.newScheduledThreadPool(1)) {
      var beating =
          beat.scheduleAtFixedRate(
              () -> {
                boolean followed = beats.getAndIncrement() % FOLLOWED == 0;
                crew.execute(followed ? () -> once(fresh, times) : () -> noted(next(fresh)));
              },
              0,
              1_000_000 / A_SECOND,
              TimeUnit.MICROSECONDS);
      TimeUnit.SECONDS.sleep(seconds);
      beating.cancel(false);
    }
  }

  /**
   * Each half by itself first, as fast as it goes: a client that waits for its row lets both do so
   * little that they would be cold for an hour.
   */
  private void warm() throws InterruptedException {
    Load.warm(
        (_, turn) -> {
          if (turn % SEEN_AGAIN == 0) {
            once(worn, new Times());
          } else {
            noted(next(worn));
          }
        });
    Load.warm((_, _) -> officer.get(deadlines(next(worn))));
    Load.warm((_, _) -> once(worn, new Times()));
  }

  private void once(List<Tables.Moment> cases, Times times) {
    // Until it is seen: what fails with an exception is not.
    unseen.incrementAndGet();
    String caseId = next(cases);
    String after = noted(caseId);
    long told = System.nanoTime();
    Answer seen = officer.get(deadlines(caseId) + "?after=" + after);
    if (seen.status() == 200) {
      times.add(System.nanoTime() - told);
      unseen.decrementAndGet();
    }
  }

  /** Puts a note on a case, and says what to wait for. */
  private String noted(String caseId) {
    Answer noted = notes.add(officer, caseId);
    if (!noted.accepted() || noted.body().path("facts").isEmpty()) {
      throw new IllegalStateException("A note was not taken: " + noted);
    }
    accepted.incrementAndGet();
    return noted.body().path("after").asString();
  }

  private String next(List<Tables.Moment> cases) {
    return cases.get(turn.getAndIncrement() % cases.size()).caseId();
  }

  private String deadlines(String caseId) {
    return queries + "/cases/" + caseId + "/deadlines";
  }
}
