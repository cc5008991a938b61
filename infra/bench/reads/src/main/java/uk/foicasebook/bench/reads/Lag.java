package uk.foicasebook.bench.reads;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.demo.Answer;
import uk.foicasebook.local.demo.Desk;

/**
 * From the answer to a command until a query shows its row, at 200 commands a second: each command
 * is followed by a query that waits for it.
 */
final class Lag {
  private static final int A_SECOND = 200;
  private static final int SECONDS = 20;
  private static final double MEDIAN_BOUND = 20;
  private static final double SLOW_BOUND = 100;

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
  private final AtomicInteger unseen = new AtomicInteger();

  Lag(Casebook casebook, List<Tables.Moment> cases, Report report) {
    this.notes = new Notes(casebook);
    this.queries = "http://localhost:" + casebook.ports().query();
    this.officer = casebook.desk("officer");
    // Those that the services are warmed with come to have more facts than cases have.
    int most = cases.size() * 3 / 4;
    this.worn = cases.subList(0, most);
    this.fresh = cases.subList(most, cases.size());
    this.report = report;
  }

  void measure() throws InterruptedException {
    report.title("From accepted command to visible row, %d commands a second".formatted(A_SECOND));
    warm();
    inTurns(FEW);
    inTurns(MANY);
    at(new Times());
    var times = new Times();
    at(times);
    report.atMost("p50", times.percentile(50), MEDIAN_BOUND, "ms");
    report.atMost("p99", times.percentile(99), SLOW_BOUND, "ms");
    report.line("%44s%,12.0f seen a second", "", times.count() / (double) SECONDS);
    report.must("every one of them was seen within two seconds", unseen.get() == 0);
  }

  private void inTurns(int clients) throws InterruptedException {
    var times = new Times();
    Load.of(clients, Duration.ofSeconds(SECONDS), (_, _) -> once(fresh, times));
    report.line(
        "  by %d who go on when they have seen it: %,.0f a second, %,.1f ms p50, %,.1f ms p99",
        clients, times.count() / (double) SECONDS, times.percentile(50), times.percentile(99));
  }

  private void at(Times times) throws InterruptedException {
    unseen.set(0);
    try (var crew = Executors.newVirtualThreadPerTaskExecutor();
        var beat = Executors.newScheduledThreadPool(1)) {
      var beating =
          beat.scheduleAtFixedRate(
              () -> crew.execute(() -> once(fresh, times)),
              0,
              1_000_000 / A_SECOND,
              TimeUnit.MICROSECONDS);
      TimeUnit.SECONDS.sleep(SECONDS);
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
    if (after == null) {
      unseen.decrementAndGet();
      return;
    }
    long accepted = System.nanoTime();
    Answer seen = officer.get(deadlines(caseId) + "?after=" + after);
    if (seen.status() == 200) {
      times.add(System.nanoTime() - accepted);
      unseen.decrementAndGet();
    }
  }

  /**
   * A note on a case, and what to wait for; nothing where the officer may not see the case, or it
   * is closed.
   */
  private @Nullable String noted(String caseId) {
    Answer noted = notes.add(officer, caseId);
    return noted.accepted() && !noted.body().path("facts").isEmpty()
        ? noted.body().path("after").asString()
        : null;
  }

  private String next(List<Tables.Moment> cases) {
    return cases.get(turn.getAndIncrement() % cases.size()).caseId();
  }

  private String deadlines(String caseId) {
    return queries + "/cases/" + caseId + "/deadlines";
  }
}
