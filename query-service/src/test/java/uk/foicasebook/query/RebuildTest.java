package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.projection.RebuildJobs;
import uk.foicasebook.query.reconcile.Replay;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** Tables built beside the live ones, and cases taken up again, while facts go on arriving. */
class RebuildTest {
  private static final String ADMINISTRATOR = SignIn.token("sample-police", "administrator");
  private static final int CASES = 3000;

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
  void a_rebuild_takes_the_place_of_the_live_tables_while_facts_arrive() {
    publishCases();
    service.db().sql("update board set officer = 'x'").update();
    assertThat(service.post("/read-models/rebuild", "", ADMINISTRATOR).status()).isEqualTo(202);
    var later = new ArrayList<Envelope>();
    for (int n = 1; n <= CASES; n += 2) {
      later.add(Facts.openCase(n, "2026-02-02", "officer-sam", "officer-pat").getLast());
    }
    service.publish(later);
    service.awaitFacts(2L * CASES + later.size());
    await().until(() -> service.bean(RebuildJobs.class).running().isEmpty());
    var done = service.as(ADMINISTRATOR, "/read-models").body().path("rebuilds").get(0);
    assertThat(done.path("stage").asString()).isEqualTo("DONE");
    assertThat(done.path("casesDone").asInt()).isEqualTo(CASES);
    assertThat(service.bean(Replay.class).verify(null).differences()).isEqualTo(List.of());
    assertThat(indexes("board")).isEqualTo(List.of("board_by_case", "board_by_due"));
  }

  @Test
  void a_rebuild_left_by_an_instance_that_went_is_carried_on() {
    publishCases();
    service.db().sql("update board set officer = 'x'").update();
    service.db().sql("create table board_next (like board)").update();
    service
        .db()
        .sql(
            """
            insert into rebuild (read_models, stage, started_at, cases_total)
            values ('{board}', 'WRITING', now(), ?)
            """)
        .param(CASES)
        .update();
    await().until(() -> service.bean(RebuildJobs.class).running().isEmpty());
    assertThat(service.bean(Replay.class).verify(null).differences()).isEqualTo(List.of());
  }

  @Test
  void a_case_whose_row_is_refused_is_parked_and_the_rest_is_written() {
    publishCases();
    var refused = Facts.caseNumber(1700).value();
    service
        .db()
        .sql("alter table board add check (case_id <> '%s') not valid".formatted(refused))
        .update();
    assertThat(service.post("/read-models/rebuild?read-model=board", "", ADMINISTRATOR).status())
        .isEqualTo(202);
    await().until(() -> service.bean(RebuildJobs.class).running().isEmpty());
    assertThat(service.db().sql("select case_id from parked_case").query(UUID.class).list())
        .isEqualTo(List.of(refused));
    assertThat(service.db().sql("select count(*) from board").query(Long.class).single())
        .isEqualTo(CASES - 1);
  }

  @Test
  void every_table_can_be_rebuilt_by_itself() {
    service.publish(ModelCase.envelopes());
    service.awaitFacts(ModelCase.envelopes().size());
    Set<String> tables =
        new TreeSet<>(
            service.as(ADMINISTRATOR, "/read-models").body().path("written").propertyNames());
    for (String table : tables) {
      assertThat(
              service.post("/read-models/rebuild?read-model=" + table, "", ADMINISTRATOR).status())
          .isEqualTo(202);
      await().until(() -> service.bean(RebuildJobs.class).running().isEmpty());
    }
    assertThat(tables).contains("board", "case_provision", "case_register", "case_state");
    assertThat(service.bean(Replay.class).verify(null).differences()).isEqualTo(List.of());
  }

  @Test
  void a_rebuild_of_what_is_no_read_model_is_a_bad_field() {
    var answer = service.post("/read-models/rebuild?read-model=fact", "", ADMINISTRATOR);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("fields").get(0).path("field").asString())
        .isEqualTo("read-model");
  }

  @Test
  void a_parked_case_is_taken_up_again_when_asked() {
    service.publish(Facts.openCase(1, "2026-02-02", "officer-sam"));
    List<Envelope> bad = Facts.openCase(2, "2026-02-02", "officer-sam");
    service.publish(bad);
    service.publish(Facts.unreadableAfter(bad.getLast()));
    service.awaitFacts(5);
    // As if a fault since mended had parked the first case at its second fact.
    var id = Facts.caseNumber(1);
    service.db().sql("delete from board where case_id = ?").param(id.value()).update();
    service
        .db()
        .sql("insert into parked_case values (?, 'sample-police', 1, 'x', 'a fault', now())")
        .param(id.value())
        .update();
    var still = service.post("/parked-cases/retry", "", ADMINISTRATOR).body().path("parked");
    assertThat(still.findValuesAsString("id")).isEqualTo(List.of(Facts.caseNumber(2).toString()));
    assertThat(still.findValuesAsString("fromRevision")).isEqualTo(List.of("2"));
    assertThat(service.bean(Replay.class).verify(null).differences()).isEqualTo(List.of());
  }

  @Test
  void those_who_do_not_run_it_may_not_rebuild_or_retry() {
    String officer = SignIn.token("sample-police", "officer");
    assertThat(service.post("/read-models/rebuild", "", officer).status()).isEqualTo(403);
    assertThat(service.post("/parked-cases/retry", "", officer).status()).isEqualTo(403);
  }

  private void publishCases() {
    service.publish(Facts.openCases(CASES));
    service.awaitFacts(2L * CASES);
  }

  private List<String> indexes(String table) {
    return service
        .db()
        .sql("select indexname from pg_indexes where tablename = ? order by indexname")
        .param(table)
        .query(String.class)
        .list();
  }
}
