package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.query.running.QueryService;

/** The model case, through a real broker into real tables and out over HTTP. */
class ModelCaseTest {
  private static final String FILE = "/cases/" + ModelCase.CASE;
  private static final int LAST = ModelCase.envelopes().size() - 1;

  private static QueryService service;

  @BeforeAll
  static void the_case_is_published() {
    service = QueryService.start();
    service.publish(ModelCase.envelopes());
    service.awaitFacts(ModelCase.envelopes().size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_answer_was_eleven_working_days_late() {
    JsonNode answer = service.get(FILE + "/deadlines").body();
    JsonNode due = answer.path("deadlines").get(0);
    assertThat(due.path("kind").asString()).isEqualTo("answer");
    assertThat(due.path("due").asString()).isEqualTo("2019-02-12");
    assertThat(due.path("status").path("state").asString()).isEqualTo("MET_LATE");
    assertThat(answer.path("facts").get(0).path("workingDay").asInt()).isEqualTo(31);
    assertThat(answer.path("facts").get(0).path("workingDaysLate").asInt()).isEqualTo(11);
    assertThat(answer.path("breaches").findValuesAsString("provision"))
        .isEqualTo(List.of("FOIA 2000 s.10(1)", "FOIA 2000 s.17(1)"));
  }

  @Test
  void the_complaint_window_passes_over_the_holidays_of_every_nation() {
    JsonNode window =
        service
            .get(FILE + "/deadlines")
            .body()
            .path("deadlines")
            .valueStream()
            .filter(deadline -> deadline.path("kind").asString().equals("complaint-window"))
            .findAny()
            .orElseThrow();
    assertThat(window.path("due").asString()).isEqualTo("2019-04-29");
    assertThat(
            window
                .path("ledger")
                .valueStream()
                .filter(day -> !day.path("counts").asBoolean())
                .filter(day -> !day.path("because").asString().matches("Saturday|Sunday"))
                .map(day -> day.path("day").asString())
                .toList())
        .isEqualTo(List.of("2019-02-27", "2019-03-18", "2019-04-19", "2019-04-22"));
  }

  @Test
  void on_the_day_after_it_was_due_it_was_open_and_one_day_late() {
    JsonNode then = service.get(FILE + "?as-at=2019-02-13").body();
    assertThat(then.path("phase").asString()).isEqualTo("RECEIVED");
    assertThat(then.path("status").toString())
        .isEqualTo("{\"state\":\"OVERDUE\",\"workingDays\":1}");
    assertThat(then.path("responses").isEmpty()).isTrue();
    assertThat(then.path("breaches").isEmpty()).isTrue();
  }

  @Test
  void before_it_was_recorded_the_book_knew_nothing_of_it() {
    var answer = service.get(FILE + "?recorded-by=2026-03-01");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body().path("type").asString())
        .isEqualTo("urn:foi-casebook:problem:not-found");
  }

  @Test
  void question_eight_is_disclosed_in_part() {
    JsonNode eight =
        service
            .get(FILE)
            .body()
            .path("parts")
            .valueStream()
            .filter(part -> part.path("number").asString().equals("8"))
            .findAny()
            .orElseThrow();
    assertThat(eight.path("outcome").asString()).isEqualTo("DISCLOSED_IN_PART");
    assertThat(eight.path("strands").findValuesAsString("determination"))
        .isEqualTo(List.of("DISCLOSED", "WITHHELD"));
    assertThat(eight.path("strands").get(1).path("provisions").toString())
        .isEqualTo("[\"FOIA 2000 s.24(1)\",\"FOIA 2000 s.31(1)(a)\",\"FOIA 2000 s.31(1)(b)\"]");
  }

  @Test
  void covert_use_is_neither_confirmed_nor_denied() {
    JsonNode strand =
        service
            .get(FILE)
            .body()
            .path("strands")
            .valueStream()
            .filter(each -> each.path("id").asString().equals("covert-use"))
            .findAny()
            .orElseThrow();
    assertThat(strand.path("determination").asString()).isEqualTo("NEITHER_CONFIRMED_NOR_DENIED");
    assertThat(strand.path("provisions").toString())
        .isEqualTo("[\"FOIA 2000 s.24(2)\",\"FOIA 2000 s.31(3)\"]");
  }

  @Test
  void the_letters_own_gaps_are_its_defects() {
    JsonNode defects = service.get(FILE).body().path("responses").get(0).path("defects");
    assertThat(
            defects
                .valueStream()
                .filter(d -> d.path("defect").asString().equals("PART_UNANSWERED"))
                .map(d -> d.path("part").asString())
                .toList())
        .isEqualTo(List.of("1c", "2c", "3c", "5c"));
    assertThat(defects.findValuesAsString("defect")).contains("HARM_NOT_STATED");
  }

  @Test
  void history_says_who_and_when_in_all_three_times() {
    JsonNode first = service.get(FILE + "/history").body().path("facts").get(0);
    assertThat(first.path("by").asString()).isEqualTo("officer-sam");
    assertThat(first.path("happenedOn").asString()).isEqualTo("2019-01-15");
    assertThat(first.path("knownAt").asString()).isEqualTo("2019-01-15T11:30:00Z");
    assertThat(first.path("recordedAt").asString()).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(first.path("what").asString())
        .isEqualTo("Request 01/FOI/19/000807 was received by e-mail, to be handled under FOIA.");
  }

  @Test
  void who_asked_is_masked_everywhere() {
    for (String path : List.of(FILE, FILE + "/history", "/cases?reference=01/FOI/19/000807")) {
      assertThat(service.get(path).whole().body())
          .doesNotContain("Sample Liberties")
          .doesNotContain("alex@");
    }
  }

  @Test
  void it_is_found_by_its_number() {
    JsonNode found = service.get("/cases?reference=01/FOI/19/000807").body().path("cases");
    assertThat(found.findValuesAsString("caseId")).isEqualTo(List.of(ModelCase.CASE.toString()));
  }

  @Test
  void its_etag_is_its_revision() {
    assertThat(service.get(FILE).whole().headers().firstValue("ETag")).hasValue("\"" + LAST + "\"");
  }

  @Test
  void an_answered_case_is_not_on_the_board() {
    assertThat(service.get("/board").body().path("cases").isEmpty()).isTrue();
  }
}
