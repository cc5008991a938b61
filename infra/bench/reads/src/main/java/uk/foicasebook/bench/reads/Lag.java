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
 * From the answer to a command until a query shows its row, at 200 commands a second: each command
 * is followed by a query that waits for it.
 */
final class Lag {
  private static final int A_SECOND = 200;
  private static final int HANDS = 8;
  private static final Duration BY_HAND = Duration.ofSeconds(30);
  private static final int WARM_UP_SECONDS = 15;
  private static final int SECONDS = 20;
  private static final double MEDIAN_BOUND = 20;
  private static final double SLOW_BOUND = 100;

  private final String commands;
  private final String queries;
  private final Desk officer;
  private final List<Tables.Moment> cases;
  private final Report report;
  private final AtomicInteger unseen = new AtomicInteger();

  Lag(Casebook casebook, List<Tables.Moment> cases, Report report) {
    this.commands = "http://localhost:" + casebook.ports().command();
    this.queries = "http://localhost:" + casebook.ports().query();
    this.officer = casebook.desk("officer");
    this.cases = cases;
    this.report = report;
  }

  void measure() throws InterruptedException {
    report.title("From accepted command to visible row, %d commands a second".formatted(A_SECOND));
    // At a rate that a service just started cannot hold, clients would only pile up.
    var byHand = new AtomicInteger();
    Load.of(HANDS, BY_HAND, (_, _) -> once(byHand.getAndIncrement(), new Times()));
    at(WARM_UP_SECONDS, new Times());
    var times = new Times();
    at(SECONDS, times);
    report.atMost("p50", times.percentile(50), MEDIAN_BOUND, "ms");
    report.atMost("p99", times.percentile(99), SLOW_BOUND, "ms");
    report.line("%44s%,12.0f seen a second", "", times.count() / (double) SECONDS);
    report.must("every one of them was seen within two seconds", unseen.get() == 0);
  }

  private void at(int seconds, Times times) throws InterruptedException {
    unseen.set(0);
    try (var crew = Executors.newVirtualThreadPerTaskExecutor();
        var beat = Executors.newScheduledThreadPool(1)) {
      var turn = new AtomicInteger();
      var beating =
          beat.scheduleAtFixedRate(
              () -> {
                int number = turn.getAndIncrement();
                crew.execute(() -> once(number, times));
              },
              0,
              1_000_000 / A_SECOND,
              TimeUnit.MICROSECONDS);
      TimeUnit.SECONDS.sleep(seconds);
      beating.cancel(false);
    }
  }

  /** A note on a case; whoever may not see the case, or finds it closed, is no part of this. */
  private void once(int number, Times times) {
    String caseId = cases.get(number % cases.size()).caseId();
    Answer noted =
        officer.post(
            commands + "/cases/" + caseId + "/add-note",
            """
            {"happenedOn":"2026-11-27","words":"Looked at for the %d. time."}"""
                .formatted(number));
    if (!noted.accepted()) {
      return;
    }
    long accepted = System.nanoTime();
    Answer seen =
        officer.get(
            queries
                + "/cases/"
                + caseId
                + "/deadlines?after="
                + noted.body().path("after").asString());
    if (seen.status() == 200) {
      times.add(System.nanoTime() - accepted);
    } else {
      unseen.incrementAndGet();
    }
  }
}
