package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.query.running.Complaints.answered;
import static uk.foicasebook.query.running.Complaints.assigned;
import static uk.foicasebook.query.running.Complaints.complaint;
import static uk.foicasebook.query.running.Complaints.day;
import static uk.foicasebook.query.running.Complaints.outcome;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.IcoComplaintGround;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IcoLetterId;
import uk.foicasebook.events.IcoLetterKind;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoLetterRecorded;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.reconcile.Replay;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** What is complained about, on Monday 2 March 2026. */
class ComplaintsTest {
  private static final IcoComplaintId FILE = new IcoComplaintId("ico");
  private static QueryService service;

  @BeforeAll
  static void six_cases() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>();
    facts.addAll(answered(1, "2026-01-05", "2026-01-26"));
    facts.addAll(
        answered(2, "2026-01-05", "2026-01-12", complaint("2026-02-09"), assigned("2026-02-10")));
    facts.addAll(answered(3, "2025-09-08", "2025-10-01", complaint("2026-02-02")));
    facts.addAll(
        answered(
            4,
            "2025-11-03",
            "2025-11-24",
            complaint("2025-12-01"),
            assigned("2025-12-02"),
            outcome("2025-12-15", ReviewOutcome.UPHELD),
            new IcoComplaintRecorded(
                day("2026-01-15"), FILE, "IC-000000-S4MP", IcoComplaintGround.REFUSAL, null),
            new IcoLetterRecorded(
                day("2026-02-18"),
                new IcoLetterId("letter"),
                FILE,
                IcoLetterKind.INVESTIGATION,
                day("2026-03-04"),
                null)));
    facts.addAll(Facts.openCase(5, "2026-02-24"));
    facts.addAll(answered(6, "2025-05-06", "2025-06-02"));
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void what_is_open_comes_with_what_falls_due_first() {
    JsonNode cases = service.get("/complaints").body().path("cases");

    assertThat(cases.findValuesAsString("reference"))
        .isEqualTo(List.of("FOI-00003", "FOI-00004", "FOI-00002", "FOI-00001"));
    assertThat(
            cases
                .valueStream()
                .map(c -> c.path("due").path("kind").asString() + c.path("statuses"))
                .toList())
        .isEqualTo(
            List.of(
                "review[\"LATE_COMPLAINT\"]",
                "ico-reply[\"REVIEWED\",\"WITH_COMMISSIONER\"]",
                "review[\"UNDER_REVIEW\"]",
                "complaint-window[\"NO_COMPLAINT\"]"));
    assertThat(
            cases
                .valueStream()
                .map(c -> c.path("due").path("on").asString() + c.path("due").path("daysLeft"))
                .toList())
        .isEqualTo(List.of("2026-03-020", "2026-03-042", "2026-03-095", "2026-03-2415"));
  }

  @Test
  void each_case_tells_its_window_review_commissioner_and_tribunal() {
    JsonNode cases = service.get("/complaints").body().path("cases");
    JsonNode before = cases.get(1);

    assertThat(before.path("review").path("outcome").asString()).isEqualTo("UPHELD");
    assertThat(before.path("review").path("outcomeOn").asString()).isEqualTo("2025-12-15");
    assertThat(before.path("commissioner").path("icoReference").asString())
        .isEqualTo("IC-000000-S4MP");
    assertThat(before.path("commissioner").path("replyDueOn").asString()).isEqualTo("2026-03-04");
    assertThat(cases.get(2).path("review").path("reviewer").asString()).isEqualTo("reviewer-kit");
    assertThat(cases.get(2).path("window").path("complainedOn").asString()).isEqualTo("2026-02-09");
    assertThat(cases.get(3).path("window").path("over").asBoolean()).isFalse();
    assertThat(cases.get(3).path("due").path("owed").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "status=UNDER_REVIEW,FOI-00002",
    "status=WITH_COMMISSIONER,FOI-00004",
    "status=REVIEWED,FOI-00004",
    "status=NO_COMPLAINT&open=false,FOI-00006 FOI-00001",
    "due-from=2026-03-04&due-to=2026-03-09,FOI-00004 FOI-00002",
    "due-to=2026-03-01&open=false,FOI-00006",
    "status=AT_TRIBUNAL,"
  })
  void they_are_chosen_by_status_and_by_what_falls_due(String parameters, String references) {
    JsonNode cases = service.get("/complaints?" + parameters).body().path("cases");

    assertThat(String.join(" ", cases.findValuesAsString("reference")))
        .isEqualTo(references == null ? "" : references);
  }

  @Test
  void pages_follow_each_other_without_losing_or_repeating_a_case() {
    var seen = new ArrayList<String>();
    String next = "";
    do {
      JsonNode page = service.get("/complaints?open=false&limit=2" + next).body();
      seen.addAll(page.path("cases").findValuesAsString("reference"));
      next = page.has("nextKey") ? "&after-key=" + page.path("nextKey").asString() : null;
    } while (next != null);
    assertThat(seen)
        .containsExactly("FOI-00006", "FOI-00003", "FOI-00004", "FOI-00002", "FOI-00001");
  }

  @Test
  void a_replay_comes_to_the_same() {
    assertThat(service.bean(Replay.class).verify(null).differences()).isEqualTo(List.of());
  }

  @Test
  void another_authority_sees_complaints_of_its_own() {
    var answer = service.as(SignIn.token("other-council", "officer"), "/complaints?open=false");
    assertThat(answer.body().path("cases").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=501",
        "status=angry",
        "due-from=soon",
        "after-key=x",
        "open=ajar"
      })
  void what_it_cannot_read_it_names(String parameter) {
    var answer = service.get("/complaints?" + parameter);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("fields").findValuesAsString("field"))
        .containsExactly(parameter.substring(0, parameter.indexOf('=')));
  }
}
