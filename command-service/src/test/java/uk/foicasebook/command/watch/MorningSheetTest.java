package uk.foicasebook.command.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;
import uk.foicasebook.events.samples.SettableClock;

/**
 * A request of 2 March 2026 is due on the 31st. A fee of the 9th may be paid until 8 June, and a
 * question of the 9th answered until 9 June.
 */
class MorningSheetTest {
  private static final String MANAGER = SignIn.token("mia", "sample-police", "manager");
  private static final String ELSEWHERE = SignIn.token("max", "sample-council", "manager");

  private final SettableClock clock = SettableClock.at("2026-03-09T09:00:00Z");
  private Casebook casebook;

  @BeforeEach
  void start() {
    casebook = Casebook.at(clock, Postgres.newDatabase());
  }

  @AfterEach
  void stop() {
    casebook.close();
  }

  @Test
  void what_is_due_soon_is_on_the_sheet_until_it_is_done() {
    var waits = charged();
    var runs = received();

    assertThat(sheet().get("warnings").isEmpty()).isTrue();
    clock.setTo("2026-03-24T09:00:00Z");
    var warnings = sheet().get("warnings");
    assertThat(warnings.findValuesAsString("caseId")).isEqualTo(List.of(runs));
    assertThat(warnings.get(0).get("kind").asString()).isEqualTo("answer");
    assertThat(warnings.get(0).get("due").asString()).isEqualTo("2026-03-31");
    assertThat(warnings.get(0).get("workingDays").asInt()).isEqualTo(5);
    clock.setTo("2026-04-01T09:00:00Z");
    assertThat(sheet().get("warnings").get(0).get("state").asString()).isEqualTo("OVERDUE");
    assertThat(sheet().toString()).doesNotContain(waits).doesNotContain("Ashdown");
  }

  @Test
  void after_days_of_downtime_what_lapsed_lapses_once_and_on_its_own_day() {
    var fee = charged();
    var question = asked();

    clock.setTo("2026-06-08T09:00:00Z");
    assertThat(run().get("lapses").isEmpty()).isTrue();
    clock.setTo("2026-06-15T09:00:00Z");
    var lapses = run().get("lapses");
    assertThat(lapses.findValuesAsString("caseId")).containsExactlyInAnyOrder(fee, question);
    assertThat(lapsedOn(fee)).isEqualTo("2026-06-09");
    assertThat(lapsedOn(question)).isEqualTo("2026-06-15");
    assertThat(run().get("lapses").isEmpty()).isTrue();
    assertThat(facts(fee))
        .isEqualTo(List.of("request-received", "fees-notice-issued", LAPSED, "case-closed"));
  }

  @Test
  void a_fee_that_came_an_hour_ago_keeps_the_request_alive() {
    var fee = charged();
    clock.setTo("2026-06-08T09:00:00Z");
    post(fee, "record-fee", "{\"happenedOn\": \"2026-06-08\", \"pence\": 1250}");

    clock.setTo("2026-06-15T09:00:00Z");
    assertThat(run().get("lapses").isEmpty()).isTrue();
    assertThat(facts(fee)).doesNotContain(LAPSED);
  }

  @Test
  void a_case_in_which_all_is_over_is_forgotten_until_something_happens() {
    var fee = charged();
    clock.setTo("2026-06-15T09:00:00Z");
    run();
    assertThat(run().get("over").findValuesAsString("caseId")).isEqualTo(List.of(fee));
    assertThat(run().get("over").isEmpty()).isTrue();
    assertThat(facts(fee)).endsWith(LAPSED, "case-closed");

    post(fee, "acknowledge-request", "{\"happenedOn\": \"2026-06-15\", \"channel\": \"EMAIL\"}");
    assertThat(sheet().get("over").findValuesAsString("caseId")).isEqualTo(List.of(fee));
  }

  @Test
  void only_managers_have_it_run_and_everybody_sees_their_own() {
    var mine = received();
    clock.setTo("2026-03-31T09:00:00Z");

    assertThat(casebook.post("/morning-sheet", "").status()).isEqualTo(403);
    assertThat(casebook.getAs(ELSEWHERE, "/morning-sheet").body().toString()).doesNotContain(mine);
    assertThat(casebook.get("/morning-sheet").status()).isEqualTo(401);
  }

  @Test
  void only_one_instance_is_at_it() {
    var inside = casebook.bean(OneAtATime.class).take(() -> casebook.postAs(MANAGER, PATH, ""));

    assertThat(inside.orElseThrow().status()).isEqualTo(409);
    assertThat(inside.orElseThrow().problem()).isEqualTo("already-running");
    assertThat(casebook.postAs(MANAGER, PATH, "").status()).isEqualTo(200);
  }

  private static final String PATH = "/morning-sheet";
  private static final String LAPSED = "request-lapsed";

  private JsonNode sheet() {
    return casebook.getAs(SignIn.officer(), PATH).body();
  }

  private JsonNode run() {
    var reply = casebook.postAs(MANAGER, PATH, "");
    assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
    return reply.body();
  }

  private String received() {
    return casebook.post("/cases", Requests.received()).body().get("caseId").asString();
  }

  private String charged() {
    var caseId = received();
    post(
        caseId,
        "issue-fees-notice",
        "{\"happenedOn\": \"2026-03-09\", \"channel\": \"POST\", \"pence\": 1250}");
    return caseId;
  }

  private String asked() {
    var caseId = received();
    post(
        caseId,
        "seek-clarification",
        "{\"happenedOn\": \"2026-03-09\", \"channel\": \"EMAIL\", \"question\": \"Which year?\"}");
    return caseId;
  }

  private void post(String caseId, String command, String body) {
    var reply = casebook.post("/cases/" + caseId + "/" + command, body);
    assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
  }

  private List<String> facts(String caseId) {
    return casebook
        .store()
        .sql(
            """
            select payload_type from domain_event_entry
             where aggregate_identifier = ? order by sequence_number
            """)
        .param(caseId)
        .query(String.class)
        .list();
  }

  private String lapsedOn(String caseId) {
    return casebook
        .store()
        .sql(
            """
            select convert_from(payload, 'UTF8')::jsonb ->> 'happenedOn' from domain_event_entry
             where aggregate_identifier = ? and payload_type = 'request-lapsed'
            """)
        .param(caseId)
        .query(String.class)
        .single();
  }
}
