package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.query.running.Complaints.answered;
import static uk.foicasebook.query.running.Complaints.assigned;
import static uk.foicasebook.query.running.Complaints.complaint;
import static uk.foicasebook.query.running.Complaints.day;
import static uk.foicasebook.query.running.Complaints.outcome;
import static uk.foicasebook.query.running.Complaints.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.IcoComplaintGround;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IcoLetterId;
import uk.foicasebook.events.IcoLetterKind;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoLetterRecorded;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.reconcile.Replay;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** The portfolio on Monday 2 March 2026, and on a day in 2019. */
class EscalationsTest {
  private static final IcoComplaintId FILE = new IcoComplaintId("ico");
  private static QueryService service;

  @BeforeAll
  static void nine_cases() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>(ModelCase.envelopes());
    facts.addAll(Facts.openCase(1, "2026-01-30"));
    facts.addAll(Facts.openCase(2, "2025-11-03"));
    facts.addAll(Facts.openCase(3, "2026-02-24"));
    facts.addAll(answered(4, "2026-01-05", "2026-01-26"));
    facts.addAll(answered(5, "2025-11-03", "2025-12-10"));
    facts.addAll(
        answered(6, "2025-11-03", "2025-11-24", complaint("2025-12-01"), assigned("2025-12-02")));
    facts.addAll(
        answered(
            7,
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
    facts.addAll(
        CaseBook.of(Facts.caseNumber(8))
            .write(
                Facts.received(8, "2025-09-01"),
                new AccessRestricted(
                    day("2025-09-02"), List.of(new PersonId("manager-pat")), text("A colleague")))
            .envelopes());
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static JsonNode ask(String path) {
    return service.as(SignIn.token("sample-police", "ico-liaison"), path).body();
  }

  @Test
  void what_is_overdue_longest_comes_first_and_a_case_that_is_shut_does_not_come() {
    JsonNode view = ask("/escalations");

    assertThat(view.path("overdue").asInt()).isEqualTo(2);
    assertThat(view.path("oldest").toString())
        .isEqualTo(
            """
            [{"caseId":"%s","reference":"FOI-00002","officer":"officer-sam",\
            "receivedOn":"2025-11-03","dueOn":"2025-12-02","workingDaysLate":60,\
            "age":"FROM_21_TO_60","behind":false},\
            {"caseId":"%s","reference":"FOI-00001","officer":"officer-sam",\
            "receivedOn":"2026-01-30","dueOn":"2026-02-27","workingDaysLate":1,\
            "age":"UP_TO_20","behind":false}]"""
                .formatted(Facts.caseNumber(2), Facts.caseNumber(1)));
    assertThat(view.path("overdueByAge").toString())
        .isEqualTo(
            """
            [{"age":"UP_TO_20","from":1,"to":20,"cases":1},\
            {"age":"FROM_21_TO_60","from":21,"to":60,"cases":1},\
            {"age":"FROM_61_TO_120","from":61,"to":120,"cases":0},\
            {"age":"OVER_120","from":121,"cases":0}]""");
  }

  @Test
  void on_time_rates_are_by_quarter_and_the_last_whole_one_is_rated() {
    JsonNode view = ask("/escalations");

    assertThat(view.path("onTime")).hasSize(8);
    assertThat(view.path("onTime").get(0).toString())
        .isEqualTo("{\"from\":\"2024-04-01\",\"to\":\"2024-06-30\",\"answered\":0,\"inTime\":0}");
    assertThat(view.path("onTime").get(7).toString())
        .isEqualTo(
            """
            {"from":"2026-01-01","to":"2026-03-02","answered":1,"inTime":1,"percent":100.0,\
            "band":"GOOD"}""");
    assertThat(view.path("rating").toString())
        .isEqualTo(
            """
            {"from":"2025-10-01","to":"2025-12-31","answered":3,"inTime":2,"percent":66.7,\
            "band":"UNSATISFACTORY"}""");
  }

  @Test
  void a_review_is_past_its_target_and_past_its_limit() {
    assertThat(ask("/escalations").path("reviewsOverdue").toString())
        .isEqualTo(
            """
            {"pastTarget":1,"pastLimit":1,"cases":[{"caseId":"%s","reference":"FOI-00006",\
            "dueOn":"2025-12-31","limitOn":"2026-01-30","provision":"s.45 Code para 5.4",\
            "workingDaysLate":41,"pastLimit":true}]}"""
                .formatted(Facts.caseNumber(6)));
  }

  @Test
  void what_is_due_to_the_commissioner_is_counted_down() {
    assertThat(ask("/escalations").path("commissioner").toString())
        .isEqualTo(
            """
            [{"caseId":"%s","reference":"FOI-00007","kind":"ico-reply","dueOn":"2026-03-04",\
            "provision":"The regulator's letter","daysLeft":2}]"""
                .formatted(Facts.caseNumber(7)));
  }

  @Test
  void breaches_are_by_provision_and_quarter() {
    assertThat(ask("/escalations").path("breaches").toString())
        .isEqualTo(
            """
            [{"quarter":"2025-10-01","provision":"FOIA 2000 s.10(1)","ground":"OUT_OF_TIME",\
            "cases":1}]""");
  }

  @Test
  void with_so_little_behind_it_nothing_is_foretold() {
    JsonNode forecast = ask("/escalations").path("forecast");

    assertThat(forecast.path("tooLittle").asString())
        .isEqualTo(
            "A forecast needs at least 8 weeks of the authority's own figures, and 20 cases done in them.");
    assertThat(forecast.has("chanceToClear")).isFalse();
    assertThat(forecast.path("now").toString())
        .isEqualTo("{\"open\":3,\"overdue\":2,\"waiting\":0}");
  }

  @Test
  void as_at_a_past_day_it_is_what_was_known_then() {
    JsonNode then = ask("/escalations?as-at=2019-02-13");
    assertThat(then.path("asAt").asString()).isEqualTo("2019-02-13");
    assertThat(then.path("oldest").findValuesAsString("reference"))
        .containsExactly("01/FOI/19/000807");
    assertThat(then.path("oldest").get(0).path("workingDaysLate").asInt()).isEqualTo(1);
    assertThat(then.has("breaches")).isFalse();

    JsonNode after = ask("/escalations?as-at=2019-02-28");
    assertThat(after.path("overdue").asInt()).isZero();
    assertThat(after.path("onTime").get(7).toString())
        .isEqualTo(
            """
            {"from":"2019-01-01","to":"2019-02-28","answered":1,"inTime":0,"percent":0.0,\
            "band":"UNSATISFACTORY"}""");
    assertThat(
            ask("/escalations?recorded-by=2019-02-28")
                .path("onTime")
                .get(7)
                .path("answered")
                .asInt())
        .isZero();
  }

  @Test
  void each_figure_says_what_it_means() {
    JsonNode view = ask("/escalations");

    assertThat(view.path("definitions").propertyNames())
        .containsExactlyInAnyOrder(
            "overdue",
            "overdueByAge",
            "onTime",
            "reviewsOverdue",
            "commissioner",
            "breaches",
            "forecast");
  }

  @Test
  void rows_equal_a_replay() {
    assertThat(service.bean(Replay.class).verify(null).differences()).isEqualTo(List.of());
  }
}
