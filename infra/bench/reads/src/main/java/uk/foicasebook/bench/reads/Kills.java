package uk.foicasebook.bench.reads;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.demo.Desk;

/** The query service is killed at random while commands go on; then live is held against replay. */
final class Kills {
  private static final int TIMES = 5;
  private static final int CLIENTS = 4;

  /** An office at work, and no more than the read side can follow once it is up again. */
  private static final Duration BETWEEN = Duration.ofMillis(80);

  private final Casebook casebook;
  private final List<Tables.Moment> cases;
  private final Report report;
  private final Notes notes;

  Kills(Casebook casebook, List<Tables.Moment> cases, Report report) {
    this.casebook = casebook;
    this.cases = cases;
    this.report = report;
    this.notes = new Notes(casebook);
  }

  void run(long facts) throws InterruptedException {
    report.title("The query service killed %d times under load".formatted(TIMES));
    var random = new Random(5);
    var accepted = new AtomicLong();
    var on = new AtomicBoolean(true);
    try (var crew = Executors.newFixedThreadPool(CLIENTS)) {
      for (int i = 0; i < CLIENTS; i++) {
        int client = i;
        crew.execute(() -> note(client, on, accepted));
      }
      for (int time = 0; time < TIMES; time++) {
        Thread.sleep(Duration.ofMillis(1000 + random.nextInt(3000)));
        casebook.queryService().kill();
        casebook.queryService().start();
      }
      on.set(false);
    }
    long expected = facts + accepted.get();
    while (casebook.archivedFacts() < expected) {
      Thread.sleep(Duration.ofMillis(200));
    }
    report.line("%,d facts were recorded meanwhile", accepted.get());
    report.must("there were some", accepted.get() > 0);
    report.must("each of their facts is there once", casebook.archivedFacts() == expected);
    JsonNode verdict =
        casebook
            .desk("auditor")
            .waiting(Duration.ofHours(2))
            .get("http://localhost:" + casebook.ports().query() + "/audit/verify")
            .body();
    report.must("live rows equal a fresh replay", verdict.path("equal").asBoolean());
  }

  private void note(int client, AtomicBoolean on, AtomicLong accepted) {
    Desk officer = casebook.desk("officer");
    for (int turn = 0; on.get(); turn++) {
      String caseId = cases.get((turn * CLIENTS + client) % cases.size()).caseId();
      var answer = notes.add(officer, caseId);
      if (answer.accepted()) {
        accepted.addAndGet(answer.body().path("facts").size());
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }
}
