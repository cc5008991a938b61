package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.query.reconcile.Replay;
import uk.foicasebook.query.reconcile.Verification.Difference;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** The tables against a replay of the archive. */
class ReplayTest {
  private QueryService service;

  @BeforeEach
  void start() {
    service = QueryService.start();
    service.publish(ModelCase.envelopes());
    service.publish(Facts.openCase(1, "2026-02-02"));
    service.awaitFacts(ModelCase.envelopes().size() + 2);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void live_tables_equal_a_replay() {
    var answer = service.as(SignIn.token("sample-police", "auditor"), "/audit/verify").body();
    assertThat(answer.path("equal").asBoolean()).isTrue();
    assertThat(answer.path("rows").path("board").asInt()).isEqualTo(2);
    assertThat(answer.path("rows").path("case_register").asInt()).isEqualTo(2);
    assertThat(answer.path("rows").path("case_state").asInt()).isGreaterThan(2);
    assertThat(answer.path("rows").path("diary").asInt()).isGreaterThan(2);
    assertThat(answer.path("rows").path("complaint").asInt()).isEqualTo(1);
  }

  @Test
  void a_row_that_was_changed_taken_or_made_up_is_named() {
    var id = Facts.caseNumber(1);
    service.db().sql("update board set officer = 'x' where case_id = ?").param(id.value()).update();
    service.db().sql("delete from case_register where case_id = ?").param(id.value()).update();
    var ghost = Facts.caseNumber(99);
    service
        .db()
        .sql(
            """
            insert into case_register
            values (?, 'sample-police', 'ghost', 0, 'FOIA', 'LIVE', now(), 'OTHER', null, null, '{}')
            """)
        .param(ghost.value())
        .update();
    assertThat(service.bean(Replay.class).verify(null).differences())
        .containsExactlyInAnyOrder(
            new Difference("board", id, "the row differs in officer"),
            new Difference("case_register", id, "the row is missing"),
            new Difference("case_register", ghost, "the row has no facts behind it"));
  }

  @Test
  void a_fact_that_was_changed_breaks_the_chain() {
    service
        .db()
        .sql("update fact set payload = payload || ' ' where case_id = ? and revision = 1")
        .param(ModelCase.CASE.value())
        .update();
    assertThat(service.bean(Replay.class).verify(null).differences())
        .contains(new Difference("fact", ModelCase.CASE, "the chain is broken at revision 1"));
  }

  @Test
  void tables_written_by_an_older_version_are_rewritten_at_the_next_start() {
    service.db().sql("update board set officer = 'x'").update();
    service.db().sql("update read_model_version set version = '0'").update();
    service.stop();
    service.run();
    await()
        .untilAsserted(
            () ->
                assertThat(service.bean(Replay.class).verify(null).differences())
                    .isEqualTo(List.of()));
  }
}
