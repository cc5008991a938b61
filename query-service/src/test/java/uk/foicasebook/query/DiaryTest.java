package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Complaints;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;

/** The diary on Monday 2 March 2026. */
class DiaryTest {
  private static QueryService service;

  @BeforeAll
  static void three_open_cases_and_a_review() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>();
    facts.addAll(Facts.openCase(1, "2026-02-24"));
    facts.addAll(Facts.openCase(2, "2026-01-30"));
    facts.addAll(Facts.openCase(3, "2026-02-04", "officer-pat"));
    facts.addAll(
        Complaints.answered(
            4,
            "2026-01-05",
            "2026-01-30",
            Complaints.complaint("2026-02-20"),
            Complaints.assigned("2026-02-23")));
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void what_is_due_comes_in_its_order_with_the_days_left() {
    JsonNode entries = service.get("/diary?kind=answer").body().path("entries");
    assertThat(entries.findValuesAsString("reference"))
        .isEqualTo(List.of("FOI-00002", "FOI-00003", "FOI-00001"));
    assertThat(entries.findValuesAsString("daysLeft")).isEqualTo(List.of("-1", "2", "16"));
    assertThat(entries.findValuesAsString("provision")).containsOnly("FOIA 2000 s.10(1)");
  }

  @Test
  void it_can_be_of_one_officer_and_of_some_days() {
    assertThat(references("/diary?officer=me&kind=answer"))
        .isEqualTo(List.of("FOI-00002", "FOI-00001"));
    assertThat(references("/diary?officer=officer-pat&kind=answer"))
        .isEqualTo(List.of("FOI-00003"));
    assertThat(references("/diary?kind=answer&from=2026-03-01&to=2026-03-20"))
        .isEqualTo(List.of("FOI-00003"));
  }

  @Test
  void a_review_is_in_the_diary_of_its_reviewer() {
    JsonNode entries = service.get("/diary?officer=reviewer-kit").body().path("entries");
    assertThat(entries.findValuesAsString("reference")).containsOnly("FOI-00004");
    assertThat(entries.findValuesAsString("kind")).contains("review");
  }

  @Test
  void pages_follow_each_other_without_losing_or_repeating_an_entry() {
    var seen = new ArrayList<String>();
    String next = "";
    do {
      JsonNode page = service.get("/diary?limit=2" + next).body();
      page.path("entries")
          .forEach(each -> seen.add(each.path("caseId").asString() + each.path("number").asInt()));
      next = page.has("nextKey") ? "&after-key=" + page.path("nextKey").asString() : null;
    } while (next != null);
    assertThat(seen)
        .hasSize(service.get("/diary").body().path("entries").size())
        .doesNotHaveDuplicates();
  }

  @Test
  void the_calendar_has_a_whole_day_for_each_and_says_nothing_of_anybody() {
    var answer = service.get("/diary.ics?officer=me&kind=answer").whole();
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/calendar");
    assertThat(answer.body())
        .startsWith("BEGIN:VCALENDAR\r\nPRODID:-//FOI Casebook//Diary//EN\r\nVERSION:2.0\r\n")
        .contains(
            "SUMMARY:FOI-00002: answer due\r\nDESCRIPTION:FOIA 2000 s.10(1). 1 working day"
                + " overdue.\r\n")
        .contains("DTSTART;VALUE=DATE:20260325\r\n")
        .contains("DTSTAMP:20260302T120000Z\r\n")
        .doesNotContain("FOI-00003")
        .doesNotContain("Sample");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=party", "from=soon", "limit=0", "after-key=x_y_z", "colour=red"})
  void what_it_cannot_read_it_names(String parameter) {
    var answer = service.get("/diary?" + parameter);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("fields").findValuesAsString("field"))
        .containsExactly(parameter.substring(0, parameter.indexOf('=')));
  }

  private static List<String> references(String path) {
    return service.get(path).body().path("entries").findValuesAsString("reference");
  }
}
