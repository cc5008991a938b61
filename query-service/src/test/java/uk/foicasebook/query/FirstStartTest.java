package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.projection.Rebuild;
import uk.foicasebook.query.projection.RebuildJobs;
import uk.foicasebook.query.reconcile.Replay;
import uk.foicasebook.query.reconcile.Verification;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** A query service that begins with nothing over a book that others have had for years. */
class FirstStartTest {
  private static final String ADMINISTRATOR = SignIn.token("sample-police", "administrator");
  private static final String OFTEN = "casebook.feed.archive-first-beyond=0";
  private static final int CASES = 2000;

  private QueryService service;

  @BeforeEach
  void start() {
    service = QueryService.start();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void archives_what_kafka_has_and_makes_each_row_once() {
    publishCases();
    service.stop();
    try (var fresh = service.onAnEmptyDatabase(OFTEN)) {
      JsonNode made = fresh.as(ADMINISTRATOR, "/read-models").body().path("rebuilds");
      assertThat(made.size()).isEqualTo(1);
      assertThat(made.get(0).path("stage").asString()).isEqualTo("DONE");
      assertThat(made.get(0).path("casesTotal").asInt()).isEqualTo(CASES);
      assertThat(made.get(0).path("factsDone").asInt()).isEqualTo(2 * CASES);
      assertThat(fresh.as(null, "/actuator/health/readiness").status()).isEqualTo(200);
      Verification replayed = fresh.bean(Replay.class).verify(null);
      assertThat(List.of(replayed.cases(), replayed.differences()))
          .isEqualTo(List.of((long) CASES, List.of()));
      await().until(() -> count(fresh, "case_text") == CASES);
    } finally {
      service.run();
    }
  }

  @Test
  void goes_on_with_what_came_where_a_partition_stops() {
    List<Envelope> bad = Facts.openCase(1, "2026-02-02", "officer-sam");
    service.publish(bad);
    service.publish(Facts.unknownAfter(bad.getLast()));
    service.publish(Facts.openCase(Facts.caseElsewhere(Facts.caseNumber(1)), "2026-02-02"));
    service.awaitFacts(4);
    service.stop();
    try (var fresh = service.onAnEmptyDatabase(OFTEN)) {
      assertThat(count(fresh, "board")).isEqualTo(2);
      assertThat(fresh.feedHealth().toString()).contains("unknown fact: dog-barked.r1");
    } finally {
      service.run();
    }
  }

  @Test
  void is_carried_on_by_another_instance() {
    publishCases();
    service.db().sql("delete from read_model_version").update();
    List<String> names = service.bean(Rebuild.class).names();
    names.forEach(
        name ->
            service
                .db()
                .sql("create table %s_next (like %<s including generated)".formatted(name))
                .update());
    service.db().sql("update board set officer = 'x'").update();
    await().until(() -> count(service, "case_text_due") == 0);
    service.db().sql("delete from case_text").update();
    service
        .db()
        .sql(
            """
            insert into rebuild (read_models, stage, started_at, cases_total)
            values (?, 'ARCHIVING', now(), 0)
            """)
        .param(names.toArray(String[]::new))
        .update();
    await().until(() -> service.bean(RebuildJobs.class).running().isEmpty());
    assertThat(service.bean(RebuildJobs.class).written().keySet())
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(service.bean(Replay.class).verify(null).differences()).isEqualTo(List.of());
    await().until(() -> count(service, "case_text") == CASES);
  }

  @Test
  void a_table_that_was_never_made_is_not_written_and_nobody_is_told_to_come() {
    service.publish(Facts.openCase(1, "2026-02-02", "officer-sam"));
    service.awaitFacts(2);
    service.db().sql("delete from read_model_version where read_model = 'board'").update();
    service.publish(Facts.openCase(2, "2026-02-02", "officer-sam"));
    service.awaitFacts(4);
    assertThat(count(service, "board")).isEqualTo(1);
    assertThat(count(service, "case_register")).isEqualTo(2);
    assertThat(service.as(null, "/actuator/health/readiness").status()).isEqualTo(503);
    assertThat(service.feedHealth().path("details").path("neverMade").get(0).asString())
        .isEqualTo("board");
    service.post("/read-models/rebuild?read-model=board", "", ADMINISTRATOR);
    await().until(() -> service.bean(RebuildJobs.class).running().isEmpty());
    assertThat(service.as(null, "/actuator/health/readiness").status()).isEqualTo(200);
    assertThat(service.bean(Replay.class).verify(null).differences()).isEqualTo(List.of());
  }

  private void publishCases() {
    service.publish(Facts.openCases(CASES));
    service.awaitFacts(2L * CASES);
  }

  private static long count(QueryService of, String table) {
    return of.db().sql("select count(*) from " + table).query(Long.class).single();
  }
}
