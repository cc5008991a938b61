package uk.foicasebook.law.time;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.Told.asked;
import static uk.foicasebook.law.time.Told.charged;
import static uk.foicasebook.law.time.Told.clarified;
import static uk.foicasebook.law.time.Told.closed;
import static uk.foicasebook.law.time.Told.complained;
import static uk.foicasebook.law.time.Told.complex;
import static uk.foicasebook.law.time.Told.day;
import static uk.foicasebook.law.time.Told.decisionNotice;
import static uk.foicasebook.law.time.Told.disclosed;
import static uk.foicasebook.law.time.Told.letter;
import static uk.foicasebook.law.time.Told.paid;
import static uk.foicasebook.law.time.Told.received;
import static uk.foicasebook.law.time.Told.refused;
import static uk.foicasebook.law.time.Told.reviewed;
import static uk.foicasebook.law.time.Told.weighing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;

@Cites("FOIA 2000 s.10(1)")
class ExplanationTest {

  @Test
  void an_answer_date_is_explained_to_the_requester() {
    assertThat(explained(received("2019-01-15").and(), DeadlineKind.ANSWER))
        .isEqualTo(
            "The answer to the request is due by Tue 12 Feb 2019, the 20th working day after"
                + " Tue 15 Jan 2019, the day of receipt (FOIA 2000 s.10(1))."
                + " Not counted: weekends.");
  }

  @Test
  void holidays_are_named_with_their_day() {
    assertThat(
            explained(
                received("2019-01-15").and(refused(Refusal.EXEMPTION, "2019-02-27")),
                DeadlineKind.COMPLAINT_WINDOW))
        .isEqualTo(
            "A complaint can be made to the authority by Mon 29 Apr 2019, the 40th working day"
                + " after Wed 27 Feb 2019, the day of the response (s.45 Code para 5.3)."
                + " Not counted: weekends; Mon 18 Mar 2019, St Patrick's Day (Northern Ireland);"
                + " Fri 19 Apr 2019, Good Friday;"
                + " Mon 22 Apr 2019, Easter Monday (England and Wales, Northern Ireland).");
  }

  @Test
  void a_wait_is_one_stretch() {
    assertThat(
            explained(
                received("2026-03-02").and(charged("2026-03-09"), paid("2026-03-20")),
                DeadlineKind.ANSWER))
        .contains("; 9 days waiting for the fee, from Mon 9 Mar 2026 to Fri 20 Mar 2026; ");
  }

  @Test
  void calendar_days_say_so() {
    assertThat(explained(received("2026-03-02").and(charged("2026-03-09")), DeadlineKind.FEE))
        .isEqualTo(
            "The fee can be paid by Mon 8 Jun 2026, counted in calendar days beginning with"
                + " Mon 9 Mar 2026, the day of the fees notice (FOIA 2000 s.9(2)).");
    assertThat(
            explained(
                received("2026-01-05").and(decisionNotice("2026-03-04", "2026-04-03")),
                DeadlineKind.TRIBUNAL_APPEAL))
        .startsWith(
            "An appeal can be made to the tribunal by Wed 1 Apr 2026, counted in calendar days"
                + " after Wed 4 Mar 2026, the day the notice was sent (");
  }

  @Test
  void a_day_that_was_promised_on_a_weekend_has_no_number() {
    assertThat(
            explained(
                received("2026-06-01").and(weighing("2026-06-30", "2026-07-25")),
                DeadlineKind.PUBLIC_INTEREST_DECISION))
        .startsWith(
            "The decision on the public interest is due by Sat 25 Jul 2026, counted from"
                + " Mon 1 Jun 2026, the day of receipt (FOIA 2000 s.10(3)).");
  }

  @Test
  void parts_are_named() {
    assertThat(
            explained(
                received("2026-06-01")
                    .inParts("1", "2", "8")
                    .and(asked("2026-06-02", "2", "8"), clarified("2026-06-03", "2", "8")),
                DeadlineKind.ANSWER))
        .startsWith("The answer to the request is due for 1 by Tue 30 Jun 2026");
  }

  @Test
  void every_kind_has_a_sentence_of_its_own() {
    List<Reading> readings =
        List.of(
            received(Regime.EIR, "2026-01-05").and(complex("2026-01-20", "2026-02-20")),
            received("2026-01-05").and(asked("2026-01-06")),
            received("2026-01-05").within(new TimeLimit.SetDate(day("2026-02-27"))).and(),
            received("2026-01-05")
                .aiming(new InternalTarget("search", 5))
                .and(
                    weighing("2026-01-30", "2026-03-02"),
                    disclosed("2026-02-20"),
                    complained("2026-02-23"),
                    reviewed("2026-03-02"),
                    letter("2026-03-03", "2026-03-13"),
                    decisionNotice("2026-03-04", "2026-04-03"),
                    closed("2026-04-03")),
            received("2026-01-05").and(charged("2026-01-06")));

    Map<DeadlineKind, Set<String>> subjects =
        readings.stream()
            .flatMap(reading -> reading.deadlines().stream())
            .collect(
                groupingBy(
                    Deadline::kind, mapping(d -> Explanation.of(d).split(" by ")[0], toSet())));

    assertThat(subjects).containsOnlyKeys(DeadlineKind.values());
    assertThat(subjects.values()).allSatisfy(said -> assertThat(said).hasSize(1));
    assertThat(subjects.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    assertThat(subjects.values().stream().flatMap(Set::stream)).allMatch(s -> s.length() > 15);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "4, 4th",
    "9, 9th",
    "10, 10th",
    "11, 11th",
    "12, 12th",
    "13, 13th",
    "20, 20th",
    "21, 21st",
    "40, 40th",
    "101, 101st",
    "111, 111th"
  })
  void numbers_are_said_as_people_say_them(int number, String said) {
    assertThat(DayText.ordinal(number)).isEqualTo(said);
  }

  private static String explained(Reading reading, DeadlineKind kind) {
    return Explanation.of(reading.deadline(kind).orElseThrow());
  }
}
