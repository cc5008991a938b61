package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.COMPLAINT_WINDOW;
import static uk.foicasebook.law.time.DeadlineKind.ICO_COMPLAINT;
import static uk.foicasebook.law.time.DeadlineKind.REVIEW;
import static uk.foicasebook.law.time.DeadlineKind.REVIEW_LIMIT;
import static uk.foicasebook.law.time.Told.bounced;
import static uk.foicasebook.law.time.Told.breaches;
import static uk.foicasebook.law.time.Told.complained;
import static uk.foicasebook.law.time.Told.disclosed;
import static uk.foicasebook.law.time.Told.due;
import static uk.foicasebook.law.time.Told.received;
import static uk.foicasebook.law.time.Told.refused;
import static uk.foicasebook.law.time.Told.remarks;
import static uk.foicasebook.law.time.Told.reviewExtended;
import static uk.foicasebook.law.time.Told.reviewed;
import static uk.foicasebook.law.time.Told.status;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.time.DeadlineStatus.State;

/** The model case from its answer on: answered Wed 27 Feb 2019, last day to complain 29 April. */
@Cites(
    value = {"s.45 Code para 5.3", "s.45 Code para 5.4", "s.45 Code para 5.5"},
    kind = CitationKind.CODE)
class ComplaintTest {
  static final ClockFact ANSWER = refused(Refusal.EXEMPTION, "2019-02-27");
  final Told request = received("2019-01-15");

  @Test
  void a_complaint_on_day_40_is_in_time_and_one_the_day_after_is_not() {
    Reading last = request.and(ANSWER, complained("2019-04-29"));
    Reading late = request.and(ANSWER, complained("2019-04-30"));

    assertThat(last.facts().getLast())
        .extracting(FactReading::workingDay, FactReading::timeliness)
        .containsExactly(40, Timeliness.IN_TIME);
    assertThat(status(last, COMPLAINT_WINDOW, "2019-04-29"))
        .isEqualTo(new DeadlineStatus(State.MET, 0));
    assertThat(remarks(last)).isEmpty();
    assertThat(late.facts().getLast().timeliness()).isEqualTo(new Timeliness(false, 1, 1));
    assertThat(remarks(late)).containsExactly("COMPLAINT_LATE 41");
    assertThat(due(late, REVIEW)).as("late, and accepted").isEqualTo("2019-05-30");
  }

  @Test
  void the_first_complaint_meets_the_window() {
    Reading reading = request.and(ANSWER, complained("2019-03-01"), complained("2019-03-04"));

    assertThat(reading.deadline(COMPLAINT_WINDOW).orElseThrow().course().metOn())
        .isEqualTo("2019-03-01");
    assertThat(reading.deadlines(REVIEW)).hasSize(2);
  }

  @Test
  void nothing_sent_opens_no_window_but_silence_can_be_complained_about() {
    Reading reading = request.and(complained("2019-02-18"));

    assertThat(due(reading, COMPLAINT_WINDOW)).isEmpty();
    assertThat(due(reading, REVIEW)).isEqualTo("2019-03-19");
    assertThat(reading.facts().getLast())
        .extracting(FactReading::workingDay, FactReading::timeliness)
        .containsExactly(24, null);
  }

  @Test
  void each_response_has_a_window_of_its_own() {
    Told parts = request.inParts("1", "8");
    Reading reading =
        parts.and(
            disclosed("2019-02-12", "1"),
            refused(Refusal.EXEMPTION, "2019-02-27", "8"),
            complained("2019-04-26", "1"));

    assertThat(due(reading, COMPLAINT_WINDOW)).isEqualTo("2019-04-10 [1], 2019-04-29 [8]");
    assertThat(remarks(reading)).containsExactly("COMPLAINT_LATE 50 [1]");
    assertThat(status(reading, COMPLAINT_WINDOW, "2019-04-26"))
        .isEqualTo(new DeadlineStatus(State.MET_LATE, 10));
    assertThat(breaches(reading))
        .containsExactly("FOIA 2000 s.10(1) by 11 [8]", "FOIA 2000 s.17(1) by 11 [8]");
    assertThat(parts.and(disclosed("2019-02-12", "1"), complained("2019-04-26", "8")).remarks())
        .as("nothing was sent about 8")
        .isEmpty();
  }

  @Test
  void a_complaint_is_about_the_latest_response() {
    Reading reading =
        request.and(disclosed("2019-02-12"), disclosed("2019-03-12"), complained("2019-05-10"));

    assertThat(remarks(reading)).isEmpty();
    assertThat(reading.facts().getLast().workingDay()).isEqualTo(39);
  }

  @Test
  @Cites(value = "Responses that bounce", kind = CitationKind.PRACTICE)
  void a_response_that_bounced_is_none_and_opens_nothing() {
    Reading silent = request.and(disclosed("2019-02-12"), bounced("2019-02-13"));
    Reading again =
        request.and(disclosed("2019-02-12"), bounced("2019-02-13"), disclosed("2019-02-14"));

    assertThat(due(silent, COMPLAINT_WINDOW)).isEmpty();
    assertThat(silent.due()).isPresent();
    assertThat(remarks(silent)).containsExactly("RESPONSE_NOT_DELIVERED 21");
    assertThat(breaches(silent)).isEmpty();
    assertThat(breaches(again)).containsExactly("FOIA 2000 s.10(1) by 2");
    assertThat(due(again, COMPLAINT_WINDOW)).isEqualTo("2019-04-12");
  }

  @Test
  @Cites(value = "Responses that bounce", kind = CitationKind.PRACTICE)
  void only_the_part_that_bounced_is_open_again() {
    Reading reading =
        request
            .inParts("1", "8")
            .and(
                disclosed("2019-02-11", "1"),
                disclosed("2019-02-12", "8"),
                bounced("2019-02-13", "1"));

    assertThat(due(reading, COMPLAINT_WINDOW)).isEqualTo("2019-04-10 [8]");
    assertThat(reading.due().orElseThrow().parts()).containsExactly("1");
  }

  @ParameterizedTest(name = "outcome on {0}: working day {1}, {2} working days late")
  @CsvSource({"2019-05-29, 20, 0", "2019-05-30, 21, 1", "2019-06-26, 40, 20"})
  void a_review_has_twenty_working_days(String on, int workingDay, int late) {
    Reading reading = request.and(ANSWER, complained("2019-04-29"), reviewed(on));

    assertThat(reading.facts().getLast().workingDay()).isEqualTo(workingDay);
    assertThat(reading.facts().getLast().timeliness().workingDaysLate()).isEqualTo(late);
    assertThat(breaches(reading)).as("the Code is no duty").hasSize(2);
  }

  @Test
  void an_exceptional_review_has_forty_when_the_applicant_was_told_in_time() {
    Reading told =
        request.and(
            ANSWER, complained("2019-04-29"), reviewExtended("2019-05-29"), reviewed("2019-06-26"));
    Reading toldLate =
        request.and(
            ANSWER, complained("2019-04-29"), reviewExtended("2019-05-30"), reviewed("2019-06-26"));

    assertThat(told.facts().get(2))
        .extracting(FactReading::workingDay, FactReading::timeliness)
        .containsExactly(20, Timeliness.IN_TIME);
    assertThat(told.facts().getLast().timeliness()).isEqualTo(Timeliness.IN_TIME);
    assertThat(status(told, REVIEW, "2019-05-28")).isEqualTo(new DeadlineStatus(State.OPEN, 1));
    assertThat(status(told, REVIEW, "2019-06-26")).isEqualTo(new DeadlineStatus(State.ENDED, 0));
    assertThat(status(told, REVIEW_LIMIT, "2019-06-26"))
        .isEqualTo(new DeadlineStatus(State.MET, 0));
    assertThat(Told.remarks(told)).isEmpty();
    assertThat(Told.remarks(toldLate)).containsExactly("EXTENSION_LATE 21");
    assertThat(toldLate.facts().getLast().timeliness().workingDaysLate()).isEqualTo(20);
    assertThat(status(toldLate, REVIEW, "2019-06-26"))
        .isEqualTo(new DeadlineStatus(State.MET_LATE, 20));
  }

  @Test
  void what_has_a_name_is_about_the_review_of_that_name() {
    Reading reading =
        request.and(
            ANSWER,
            named("2019-04-01", "first"),
            named("2019-04-29", "second"),
            new ClockFact.ReviewOutcomeIssued(LocalDate.parse("2019-05-20"), List.of(), "second"),
            new ClockFact.ReviewEnded(LocalDate.parse("2019-05-21"), List.of(), "third"));

    assertThat(reading.deadlines(REVIEW))
        .extracting(deadline -> deadline.statusOn(LocalDate.parse("2019-05-21")).state())
        .containsExactly(State.OVERDUE, State.MET);
  }

  private static ClockFact named(String on, String review) {
    return new ClockFact.ReviewRequested(LocalDate.parse(on), List.of(), review);
  }

  @Test
  void an_extended_review_that_came_in_twenty_days_after_all_met_them() {
    Reading reading =
        request.and(
            ANSWER, complained("2019-04-29"), reviewExtended("2019-05-20"), reviewed("2019-05-29"));

    assertThat(status(reading, REVIEW, "2019-05-29")).isEqualTo(new DeadlineStatus(State.MET, 0));
  }

  @Test
  void an_outcome_nobody_asked_for_is_only_placed() {
    Reading reading = request.and(ANSWER, reviewed("2019-03-01"), reviewExtended("2019-03-04"));

    assertThat(reading.facts()).extracting(FactReading::workingDay).containsExactly(31, 33, 34);
    assertThat(reading.facts().getLast().timeliness()).isNull();
    assertThat(due(reading, ICO_COMPLAINT)).isEmpty();
  }

  @ParameterizedTest(name = "outcome on {0}: to the regulator by {1}")
  @CsvSource({
    "2019-05-29, 2019-08-29",
    "2022-12-30, 2023-03-30",
    "2023-01-03, 2023-02-14",
    "2026-05-29, 2026-07-10"
  })
  @Cites(value = "ICO, FOI and EIR complaints", kind = CitationKind.PRACTICE)
  void the_regulators_time_is_that_of_the_outcomes_day(String outcome, String due) {
    Reading reading = request.and(ANSWER, complained("2019-04-29"), reviewed(outcome));

    assertThat(due(reading, ICO_COMPLAINT)).isEqualTo(due);
    assertThat(reading.deadline(ICO_COMPLAINT).orElseThrow().ledger().start())
        .isEqualTo("day of the outcome");
  }

  @Test
  @Cites(value = "ICO, FOI and EIR complaints", kind = CitationKind.PRACTICE)
  void the_regulators_times_may_be_configured_in_any_order() {
    Practice practice =
        new Practice(
            List.of(
                new IcoTime(Told.day("2030-01-01"), Period.ofWeeks(1)),
                new IcoTime(Told.day("2020-01-01"), Period.ofWeeks(2))),
            Period.ofMonths(1),
            Period.ofYears(1),
            List.of());

    assertThat(practice.icoTime(Told.day("2019-12-31"))).isEqualTo(Period.ofWeeks(2));
    assertThat(practice.icoTime(Told.day("2029-12-31"))).isEqualTo(Period.ofWeeks(2));
    assertThat(practice.icoTime(Told.day("2030-01-01"))).isEqualTo(Period.ofWeeks(1));
  }
}
