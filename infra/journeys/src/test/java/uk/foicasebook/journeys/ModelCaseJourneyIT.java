package uk.foicasebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.demo.Answer;

/** A real letter's facts go in as commands, today; what the law makes of them comes back. */
@ExtendWith(WholeSystem.class)
class ModelCaseJourneyIT {
  private static Office office;
  private static Answer told;
  private static String file;

  @BeforeAll
  static void the_story_is_told(Casebook casebook) {
    office = Office.of(casebook);
    told = casebook.teller().tell(Office.modelCase(), "model-case");
    file = "/cases/" + told.body().path("caseId").asString();
    assertThat(office.asksAfter(told, file).status()).isEqualTo(200);
  }

  @Test
  void it_was_due_on_12_february_2019_and_answered_eleven_working_days_late() {
    JsonNode answer = office.asks(file + "/deadlines").body();
    JsonNode due = only(answer.path("deadlines"), "kind", "answer");
    JsonNode sent = only(answer.path("facts"), "type", "response-issued");
    assertThat(
            List.of(
                due.path("due").asString(),
                due.path("provision").asString(),
                sent.path("on").asString(),
                sent.path("workingDay").asInt(),
                sent.path("workingDaysLate").asInt(),
                sent.path("calendarDaysLate").asInt()))
        .isEqualTo(List.of("2019-02-12", "FOIA 2000 s.10(1)", "2019-02-27", 31, 11, 15));
    assertThat(
            answer
                .path("breaches")
                .valueStream()
                .map(b -> b.path("provision").asString() + " by " + b.path("workingDaysLate"))
                .toList())
        .isEqualTo(List.of("FOIA 2000 s.10(1) by 11", "FOIA 2000 s.17(1) by 11"));
  }

  @Test
  void the_window_to_complain_passes_over_three_holidays_and_says_which() {
    JsonNode window =
        only(office.asks(file + "/deadlines").body().path("deadlines"), "kind", "complaint-window");
    assertThat(window.path("due").asString()).isEqualTo("2019-04-29");
    Map<String, String> holidays =
        window
            .path("ledger")
            .valueStream()
            .filter(day -> !day.path("counts").asBoolean())
            .filter(Predicate.not(ModelCaseJourneyIT::isWeekend))
            .filter(day -> !day.path("day").asString().equals("2019-02-27"))
            .collect(
                Collectors.toMap(
                    day -> day.path("day").asString(), day -> day.path("because").asString()));
    assertThat(holidays.keySet())
        .containsExactlyInAnyOrder("2019-03-18", "2019-04-19", "2019-04-22");
    assertThat(holidays.get("2019-03-18")).contains("Northern Ireland");
    assertThat(holidays.get("2019-04-19")).contains("Good Friday");
    assertThat(holidays.get("2019-04-22")).contains("Easter Monday");
  }

  @Test
  void questions_1_to_7_are_disclosed_and_8_in_part() {
    Map<String, String> outcomes =
        office
            .asks(file)
            .body()
            .path("parts")
            .valueStream()
            .filter(part -> part.path("number").asString().length() == 1)
            .collect(
                Collectors.toMap(
                    part -> part.path("number").asString(),
                    part -> part.path("outcome").asString()));
    assertThat(outcomes)
        .isEqualTo(
            Map.of(
                "1", "DISCLOSED",
                "2", "DISCLOSED",
                "3", "DISCLOSED",
                "4", "DISCLOSED",
                "5", "DISCLOSED",
                "6", "DISCLOSED",
                "7", "DISCLOSED",
                "8", "DISCLOSED_IN_PART"));
  }

  @Test
  void each_strand_has_its_own_determination_under_its_own_provisions() {
    Map<String, String> strands =
        office
            .asks(file)
            .body()
            .path("strands")
            .valueStream()
            .collect(
                Collectors.toMap(
                    strand -> strand.path("id").asString(),
                    strand ->
                        strand.path("determination").asString()
                            + " "
                            + strand
                                .path("provisions")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()));
    assertThat(strands)
        .isEqualTo(
            Map.of(
                "figures",
                "DISCLOSED []",
                "flyer",
                "DISCLOSED []",
                "briefings",
                "WITHHELD [FOIA 2000 s.24(1), FOIA 2000 s.31(1)(a), FOIA 2000 s.31(1)(b)]",
                "covert-use",
                "NEITHER_CONFIRMED_NOR_DENIED [FOIA 2000 s.24(2), FOIA 2000 s.31(3)]"));
  }

  @Test
  void the_letters_gaps_are_its_defects_and_stay_gaps() {
    JsonNode defects = office.asks(file).body().path("responses").get(0).path("defects");
    assertThat(
            defects
                .valueStream()
                .filter(defect -> defect.path("defect").asString().equals("PART_UNANSWERED"))
                .map(defect -> defect.path("part").asString())
                .toList())
        .containsExactlyInAnyOrder("1c", "2c", "3c", "5c");
    assertThat(
            defects
                .valueStream()
                .filter(defect -> defect.path("defect").asString().equals("HARM_NOT_STATED"))
                .map(defect -> defect.path("strand").asString())
                .toList())
        .isNotEmpty()
        .containsOnly("briefings");
    assertThat(defects.findValuesAsString("defect"))
        .contains("LIKELIHOOD_NOT_STATED", "LATENESS_NOT_ADMITTED", "PROVISION_MISSTATED");
  }

  @Test
  void as_known_on_13_february_2019_it_was_open_and_one_working_day_late() {
    JsonNode then = office.asks(file + "?as-at=2019-02-13").body();
    assertThat(then.path("status").path("state").asString()).isEqualTo("OVERDUE");
    assertThat(then.path("status").path("workingDays").asInt()).isEqualTo(1);
    assertThat(then.path("responses").isEmpty()).isTrue();
    assertThat(then.path("breaches").isEmpty()).isTrue();
  }

  @Test
  void as_recorded_by_yesterday_there_was_no_such_case() {
    LocalDate yesterday = LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);
    assertThat(office.asks(file + "?recorded-by=" + yesterday).status()).isEqualTo(404);
  }

  @Test
  void told_again_it_is_the_same_case_with_no_further_fact(Casebook casebook) {
    Answer again = casebook.teller().tell(Office.modelCase(), "model-case");
    assertThat(again.body()).isEqualTo(told.body());
  }

  @Test
  void an_officer_of_another_authority_cannot_see_that_it_exists(Casebook casebook) {
    assertThat(Office.of(casebook, "council-officer").asks(file).status()).isEqualTo(404);
  }

  private static boolean isWeekend(JsonNode day) {
    return LocalDate.parse(day.path("day").asString()).getDayOfWeek().getValue() > 5;
  }

  private static JsonNode only(JsonNode list, String name, String value) {
    return list.valueStream()
        .filter(each -> each.path(name).asString().equals(value))
        .reduce(
            (one, other) -> {
              throw new AssertionError("More than one " + value + ": " + list);
            })
        .orElseThrow(() -> new AssertionError("No " + value + " in " + list));
  }
}
