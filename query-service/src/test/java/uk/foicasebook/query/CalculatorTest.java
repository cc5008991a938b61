package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.query.running.QueryService;

/** The calculator over HTTP, without a token. */
class CalculatorTest {
  private static QueryService service;

  @BeforeAll
  static void start() {
    service = QueryService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void it_answers_in_the_names_that_scripts_rely_on() {
    JsonNode answer =
        service
            .post(
                "/calculator",
                """
                {"regime":"FOIA","receivedOn":"2019-01-15","knownOn":null,"weekendReceipt":"STATUTE",
                 "facts":[{"type":"response-issued","on":"2019-02-27","refuses":"EXEMPTION"}]}
                """)
            .body();
    assertThat(answer.path("receivedOn").asString()).isEqualTo("2019-01-15");
    assertThat(answer.path("edition").asString()).isEqualTo("2026-08");
    JsonNode due = answer.path("deadlines").get(0);
    assertThat(due.path("ledger").get(0).toString())
        .isEqualTo("{\"day\":\"2019-01-15\",\"counts\":false,\"because\":\"day of receipt\"}");
    assertThat(due.path("ledger").get(1).toString())
        .isEqualTo("{\"day\":\"2019-01-16\",\"counts\":true,\"number\":1}");
    assertThat(answer.path("facts").toString())
        .isEqualTo(
            "[{\"type\":\"response-issued\",\"on\":\"2019-02-27\",\"refuses\":\"EXEMPTION\","
                + "\"workingDay\":31,\"inTime\":false,\"workingDaysLate\":11,"
                + "\"calendarDaysLate\":15}]");
    assertThat(answer.path("breaches").toString())
        .isEqualTo(
            "[{\"provision\":\"FOIA 2000 s.10(1)\",\"workingDaysLate\":11},"
                + "{\"provision\":\"FOIA 2000 s.17(1)\",\"workingDaysLate\":11}]");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-15, 2019-02-12",
    "2026-06-30T23:30:00Z, 2026-07-30",
    "2026-06-30T22:59:00Z, 2026-07-29"
  })
  void an_instant_falls_on_its_uk_civil_day(String receivedOn, String due) {
    var answer = service.post("/calculator", "{\"receivedOn\":\"" + receivedOn + "\"}");
    assertThat(answer.body().path("deadlines").get(0).path("due").asString()).isEqualTo(due);
  }

  @Test
  void a_day_is_counted_with_what_was_known_of_the_calendar_then() {
    assertThat(dueOf("{\"receivedOn\":\"2022-08-22\",\"knownOn\":\"2022-09-01\"}"))
        .isEqualTo("2022-09-20");
    assertThat(dueOf("{\"receivedOn\":\"2022-08-22\"}")).isEqualTo("2022-09-21");
  }

  @Test
  void a_review_is_due_twenty_working_days_after_it_was_asked_for() {
    JsonNode answer =
        service
            .post(
                "/calculator?ledger=false",
                """
                {"receivedOn":"2019-01-15","facts":[
                 {"type":"response-issued","on":"2019-02-27","refuses":"EXEMPTION"},
                 {"type":"review-requested","on":"2019-04-29"}]}
                """)
            .body();
    assertThat(due(answer, "review")).isEqualTo("2019-05-29");
    assertThat(due(answer, "review-limit")).isEqualTo("2019-06-26");
    assertThat(answer.toString()).doesNotContain("ledger");
  }

  @Test
  void a_school_counts_its_own_days() {
    assertThat(
            dueOf(
                """
                {"receivedOn":"2026-07-17","limit":"SCHOOL","noSessions":["2026-07-20/2026-09-02"]}
                """))
        .isEqualTo("2026-09-30");
  }

  @Test
  void every_field_that_is_wrong_is_named_at_once() {
    var answer =
        service.post(
            "/calculator",
            """
            {"regime":"SCOTS","receivedOn":"15/01/2019","colour":"red","facts":[
             {"type":"response-issued"},{"type":"dog-barked","on":"2019-02-01"},
             {"type":"review-requested","on":"2019-02-30","mood":"cross"}]}
            """);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.whole().headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
    assertThat(answer.body().path("fields").findValuesAsString("field"))
        .containsExactlyInAnyOrder(
            "regime",
            "receivedOn",
            "colour",
            "facts[0].on",
            "facts[1].type",
            "facts[2].on",
            "facts[2].mood");
  }

  @Test
  void a_fact_before_the_receipt_is_refused() {
    var answer =
        service.post(
            "/calculator",
            """
            {"receivedOn":"2019-01-15","facts":[{"type":"response-issued","on":"2019-01-14"}]}
            """);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("fields").findValuesAsString("field"))
        .isEqualTo(List.of("facts[0].on"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"receivedOn\"",
        "[]",
        "\"text\"",
        "{\"receivedOn\":\"2019-01-15\",\"receivedOn\":\"2019-01-16\"}",
        "{\"receivedOn\":\"2019-01-15\"} and more",
        "''"
      })
  void what_is_no_question_is_a_problem_document(String body) {
    var answer = service.post("/calculator", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("type").asString()).startsWith("urn:foi-casebook:problem:");
  }

  @Test
  void beyond_its_horizon_the_calendar_does_not_guess() {
    var answer = service.post("/calculator", "{\"receivedOn\":\"2031-03-03\"}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("type").asString())
        .isEqualTo("urn:foi-casebook:problem:calendar-exhausted");
    assertThat(answer.body().path("detail").asString()).contains("2030-12-31");
  }

  private static String dueOf(String question) {
    return due(service.post("/calculator", question).body(), "answer");
  }

  private static String due(JsonNode answer, String kind) {
    return answer
        .path("deadlines")
        .valueStream()
        .filter(deadline -> deadline.path("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow()
        .path("due")
        .asString();
  }
}
