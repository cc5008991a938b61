package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.INTERNAL;
import static uk.foicasebook.law.time.DeadlineKind.RETENTION;
import static uk.foicasebook.law.time.Told.closed;
import static uk.foicasebook.law.time.Told.complained;
import static uk.foicasebook.law.time.Told.corrected;
import static uk.foicasebook.law.time.Told.day;
import static uk.foicasebook.law.time.Told.disclosed;
import static uk.foicasebook.law.time.Told.due;
import static uk.foicasebook.law.time.Told.holidayWithdrawn;
import static uk.foicasebook.law.time.Told.proclaimed;
import static uk.foicasebook.law.time.Told.received;
import static uk.foicasebook.law.time.Told.reviewed;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Provision;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.Nation;

/** What a whole reading rests on. */
class GroundTest {

  @Test
  @Cites("FOIA 2000 s.10(1)")
  void a_corrected_date_of_receipt_moves_everything_and_the_last_correction_holds() {
    Reading reading =
        received("2019-01-15")
            .and(
                corrected("2019-01-20", "2019-01-10"),
                corrected("2019-01-21", "2019-01-14"),
                disclosed("2019-02-12"));

    assertThat(reading.receivedOn()).isEqualTo("2019-01-14");
    assertThat(due(reading, ANSWER)).isEqualTo("2019-02-11");
    assertThat(reading.facts().getLast())
        .extracting(FactReading::workingDay, FactReading::timeliness)
        .containsExactly(21, new Timeliness(false, 1, 1));
  }

  @Test
  @Cites("BFDA 1971 s.1(3)")
  void a_holiday_proclaimed_mid_clock_is_applied_on_top_of_the_edition() {
    Told request = received("2022-08-22").knownOn("2022-09-08");

    assertThat(due(request.and(), ANSWER)).isEqualTo("2022-09-20");
    Reading reading = request.and(proclaimed("2022-09-09", "2022-09-19", Nation.values()));
    assertThat(due(reading, ANSWER)).isEqualTo("2022-09-21");
    assertThat(reading.edition()).isEqualTo("2020-11+2022-09-19");
    assertThat(reading.deadline(ANSWER).orElseThrow().ledger().days())
        .contains(LedgerDay.passedOver(day("2022-09-19"), "Proclaimed bank holiday"));
  }

  @Test
  @Cites({"BFDA 1971 s.1(3)", "FOISA 2002 s.73"})
  void a_holiday_proclaimed_elsewhere_does_not_stop_a_scottish_clock() {
    Reading reading =
        received(Regime.FOISA, "2026-10-05")
            .and(proclaimed("2026-10-06", "2026-10-12", Nation.NORTHERN_IRELAND));

    assertThat(due(reading, ANSWER)).isEqualTo("2026-11-02");
  }

  @Test
  @Cites("BFDA 1971 s.1(2)")
  void a_holiday_moved_away_brings_a_date_forward() {
    Reading reading =
        received("2026-05-05").and(holidayWithdrawn("2026-05-06", "2026-05-25", Nation.values()));

    assertThat(due(received("2026-05-05").and(), ANSWER)).isEqualTo("2026-06-03");
    assertThat(due(reading, ANSWER)).isEqualTo("2026-06-02");
    assertThat(reading.edition()).isEqualTo("2026-08-2026-05-25");
  }

  @Test
  void facts_are_read_in_the_order_they_happened() {
    Reading reading = received("2019-01-15").and(complained("2019-04-29"), disclosed("2019-02-27"));

    assertThat(reading.facts()).extracting(FactReading::workingDay).containsExactly(31, 40);
  }

  @Test
  @Cites(value = "Internal targets", kind = CitationKind.PRACTICE)
  void an_authority_may_aim_at_days_of_its_own() {
    Reading reading =
        received("2019-01-15")
            .aiming(new InternalTarget("acknowledgement", 2), new InternalTarget("search", 10))
            .and();

    assertThat(due(reading, INTERNAL)).isEqualTo("2019-01-17, 2019-01-29");
    assertThat(reading.deadlines(INTERNAL))
        .extracting(Deadline::provision)
        .containsExactly(
            Provision.practice("Internal target: acknowledgement"),
            Provision.practice("Internal target: search"));
  }

  @Test
  @Cites(value = "Internal targets", kind = CitationKind.PRACTICE)
  void targets_end_with_the_last_answer_or_with_the_request() {
    Told parts = received("2019-01-15").inParts("1", "2").aiming(new InternalTarget("search", 10));

    assertThat(ended(parts.and(disclosed("2019-01-21", "1")))).isNull();
    assertThat(ended(parts.and(disclosed("2019-01-22", "2"), disclosed("2019-01-21", "1"))))
        .isEqualTo("2019-01-22");
    assertThat(ended(parts.and(disclosed("2019-01-21", "1"), Told.withdrawn("2019-01-23", "2"))))
        .isEqualTo("2019-01-23");
  }

  private static LocalDate ended(Reading reading) {
    return reading.deadline(INTERNAL).orElseThrow().course().endedOn();
  }

  @Test
  @Cites("FOIA 2000 s.77")
  @Cites(value = "Retention of request files", kind = CitationKind.PRACTICE)
  void a_closed_case_is_kept_from_its_last_action() {
    Reading reading =
        received("2019-01-15")
            .and(
                disclosed("2019-02-12"),
                closed("2019-02-13"),
                complained("2019-03-01"),
                reviewed("2019-03-29"));

    assertThat(due(reading, RETENTION)).isEqualTo("2021-03-29");
    assertThat(due(received("2019-01-15").and(disclosed("2019-02-12")), RETENTION)).isEmpty();
  }

  @Test
  @Cites("FOIA 2000 s.77")
  void only_a_window_in_which_somebody_may_complain_or_appeal_keeps_it_longer() {
    Practice brief =
        new Practice(
            Practice.USUAL.icoTimes(),
            Practice.USUAL.clarificationLapse(),
            Period.ofWeeks(1),
            List.of());
    Told request = received("2019-01-15");
    Reading reading =
        new Told(request.receipt(), request.edition(), brief)
            .and(Told.withdrawn("2019-01-22"), closed("2019-01-23"));

    assertThat(due(reading, RETENTION)).isEqualTo("2019-01-29");
  }

  @Test
  @Cites("FOIA 2000 s.77")
  void what_was_done_that_stops_no_clock_counts_as_well_and_closing_does_not() {
    Reading reading =
        received("2019-01-15")
            .and(
                disclosed("2019-02-12"),
                new ClockFact.CaseClosed(
                    LocalDate.parse("2020-06-01"), LocalDate.parse("2020-03-02"), null));

    assertThat(due(reading, RETENTION)).isEqualTo("2022-03-02");
  }

  @Test
  @Cites("FOIA 2000 s.77")
  void what_is_held_is_kept_until_the_hold_is_released() {
    Reading reading =
        received("2019-01-15")
            .and(
                disclosed("2019-02-12"),
                new ClockFact.CaseClosed(
                    LocalDate.parse("2019-06-01"), null, LocalDate.parse("2020-03-02")));

    Deadline retention = reading.deadline(RETENTION).orElseThrow();
    assertThat(retention.statusOn(LocalDate.parse("2020-03-01")).state())
        .isEqualTo(DeadlineStatus.State.OPEN);
    assertThat(retention.statusOn(LocalDate.parse("2030-01-01")).state())
        .isEqualTo(DeadlineStatus.State.SUSPENDED);
  }

  @Test
  @Cites("FOIA 2000 s.77")
  void and_never_less_than_somebody_may_still_complain() {
    Practice brief =
        new Practice(
            Practice.USUAL.icoTimes(),
            Practice.USUAL.clarificationLapse(),
            Period.ofWeeks(1),
            List.of());
    Told request = received("2019-01-15");
    Reading reading =
        new Told(request.receipt(), request.edition(), brief)
            .and(disclosed("2019-02-12"), closed("2019-02-13"));

    assertThat(due(reading, RETENTION)).isEqualTo("2019-04-10");
  }
}
