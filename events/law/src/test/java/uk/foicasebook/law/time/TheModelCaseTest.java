package uk.foicasebook.law.time;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.Provision.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.law.time.ClockFact.ResponseIssued;
import uk.foicasebook.law.time.ClockFact.ReviewRequested;

class TheModelCaseTest {
  static final ResponseIssued RESPONSE =
      new ResponseIssued(LocalDate.parse("2019-02-27"), Refusal.EXEMPTION);
  static final ReviewRequested COMPLAINT = new ReviewRequested(LocalDate.parse("2019-04-29"));

  final Reading reading =
      TimeForCompliance.read(
          Receipt.of(Regime.FOIA, LocalDate.parse("2019-01-15")),
          List.of(RESPONSE, COMPLAINT),
          CalendarEditions.official().newest());

  @Test
  @Cites({"FOIA 2000 s.10(1)", "FOIA 2000 s.17(1)"})
  void was_answered_on_working_day_31_eleven_working_days_late() {
    assertThat(reading.facts().getFirst())
        .isEqualTo(new FactReading(RESPONSE, 31, new Timeliness(false, 11, 15)));
    assertThat(reading.breaches())
        .containsExactly(
            new Breach(statute("FOIA 2000 s.10(1)"), 11, List.of()),
            new Breach(statute("FOIA 2000 s.17(1)"), 11, List.of()));
  }

  @Test
  @Cites({"FOIA 2000 s.10(1)", "FOIA 2000 s.17(1)"})
  void has_these_last_days() {
    assertThat(reading.deadlines().stream().collect(toMap(Deadline::kind, d -> "" + d.due())))
        .containsAllEntriesOf(
            Map.of(
                DeadlineKind.ANSWER, "2019-02-12",
                DeadlineKind.REFUSAL_NOTICE, "2019-02-12",
                DeadlineKind.COMPLAINT_WINDOW, "2019-04-29",
                DeadlineKind.REVIEW, "2019-05-29",
                DeadlineKind.REVIEW_LIMIT, "2019-06-26"));
  }

  @Test
  @Cites("FOIA 2000 s.10(1)")
  void counts_its_answer_from_the_day_after_receipt() {
    List<LedgerDay> days = reading.deadline(DeadlineKind.ANSWER).orElseThrow().ledger().days();

    assertThat(reading.edition()).isEqualTo("2026-08");
    assertThat(reading.deadlines()).extracting(Deadline::edition).containsOnly("2026-08");
    assertThat(days)
        .startsWith(
            LedgerDay.passedOver(LocalDate.parse("2019-01-15"), "day of receipt"),
            LedgerDay.counted(LocalDate.parse("2019-01-16"), 1))
        .contains(
            LedgerDay.counted(LocalDate.parse("2019-01-22"), 5),
            LedgerDay.counted(LocalDate.parse("2019-01-29"), 10),
            LedgerDay.counted(LocalDate.parse("2019-02-05"), 15))
        .endsWith(LedgerDay.counted(LocalDate.parse("2019-02-12"), 20));
  }

  @Test
  @Cites("FOIA 2000 s.10(6)")
  void leaves_three_bank_holidays_out_of_the_complaint_window_and_says_why() {
    assertThat(reading.deadline(DeadlineKind.COMPLAINT_WINDOW).orElseThrow().ledger().days())
        .hasSize(62)
        .contains(
            LedgerDay.passedOver(LocalDate.parse("2019-02-27"), "day of the response"),
            LedgerDay.passedOver(
                LocalDate.parse("2019-03-18"), "St Patrick's Day (Northern Ireland)"),
            LedgerDay.passedOver(LocalDate.parse("2019-04-19"), "Good Friday"),
            LedgerDay.passedOver(
                LocalDate.parse("2019-04-22"),
                "Easter Monday (England and Wales, Northern Ireland)"),
            LedgerDay.passedOver(LocalDate.parse("2019-03-02"), "Saturday"),
            LedgerDay.counted(LocalDate.parse("2019-04-29"), 40));
  }
}
