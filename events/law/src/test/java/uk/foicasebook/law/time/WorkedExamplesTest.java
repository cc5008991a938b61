package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.PUBLIC_INTEREST_CEILING;
import static uk.foicasebook.law.time.DeadlineKind.REFUSAL_NOTICE;
import static uk.foicasebook.law.time.Told.asked;
import static uk.foicasebook.law.time.Told.charged;
import static uk.foicasebook.law.time.Told.clarified;
import static uk.foicasebook.law.time.Told.day;
import static uk.foicasebook.law.time.Told.due;
import static uk.foicasebook.law.time.Told.paid;
import static uk.foicasebook.law.time.Told.received;
import static uk.foicasebook.law.time.Told.weighing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.law.calendar.Nation;
import uk.foicasebook.law.calendar.WorkingDays;

/** The worked examples W1 to W18, in their order. */
class WorkedExamplesTest {

  @ParameterizedTest(name = "{0}: received {1}, due {2}")
  @CsvSource({
    "W1, 2019-01-15, 2019-02-12, 2019-02-12",
    "W2, 2022-12-23, 2023-01-26, 2023-01-25",
    "W3, 2025-12-09, 2026-01-12, 2026-01-09",
    "W4, 2026-12-11, 2027-01-14, 2027-01-13",
    "W5, 2026-02-24, 2026-03-25, 2026-03-24",
    "W6, 2027-06-28, 2027-07-27, 2027-07-26",
    "W7, 2026-07-13, 2026-08-11, 2026-08-10",
    "W8, 2026-11-09, 2026-12-08, 2026-12-07",
    "W14 before midnight, 2026-06-30, 2026-07-29, 2026-07-28",
    "W14 after midnight, 2026-07-01, 2026-07-30, 2026-07-29",
    "W17, 2026-12-21, 2027-01-22, 2027-01-21"
  })
  @Cites({"FOIA 2000 s.10(1)", "FOIA 2000 s.10(6)"})
  void an_england_and_wales_calendar_gives_the_wrong_day(
      String id, String receivedOn, LocalDate due, LocalDate englandAndWales) {
    WorkingDays wrong =
        WorkingDays.of(CalendarEditions.official().newest(), Set.of(Nation.ENGLAND_AND_WALES));

    Reading reading = received(receivedOn).and();

    assertThat(reading.deadline(ANSWER).orElseThrow().due()).isEqualTo(due);
    assertThat(
            TimeForCompliance.due(received(receivedOn).receipt(), received(receivedOn).edition()))
        .isEqualTo(due);
    assertThat(wrong.plus(day(receivedOn), 20)).as("for comparison").isEqualTo(englandAndWales);
  }

  @ParameterizedTest(name = "{0}: received {1}, known on {2}, due {3}")
  @CsvSource({
    "W9, 2026-05-29, 2026-02-24, 2026-06-26",
    "W9, 2026-05-29, 2026-02-25, 2026-06-29",
    "W10, 2022-08-22, 2022-09-08, 2022-09-20",
    "W10, 2022-08-22, 2022-09-09, 2022-09-21"
  })
  @Cites("BFDA 1971 s.1(3)")
  void a_holiday_counts_from_the_day_it_is_known(
      String id, String receivedOn, String knownOn, LocalDate due) {
    assertThat(received(receivedOn).knownOn(knownOn).and().deadline(ANSWER).orElseThrow().due())
        .isEqualTo(due);
  }

  @Test
  @Cites({"FOIA 2000 s.1(3)", "FOIA 2000 s.10(6)"})
  void w11_a_clarification_restarts_the_twenty_days_and_does_not_pause_them() {
    Reading reading = received("2026-04-01").and(asked("2026-04-14"), clarified("2026-05-01"));

    assertThat(due(reading, ANSWER)).isEqualTo("2026-06-02");
    assertThat(due(reading, REFUSAL_NOTICE)).isEqualTo("2026-06-02");
    assertThat(reading.facts().getFirst().workingDay()).isEqualTo(7);
    assertThat(received("2026-04-01").and().due().orElseThrow().due()).isEqualTo("2026-05-01");
  }

  @Test
  @Cites({"FOIA 2000 s.9(2)", "FOIA 2000 s.10(2)"})
  void w12_a_fee_pauses_the_clock_with_both_end_days() {
    Reading reading = received("2026-03-02").and(charged("2026-03-09"), paid("2026-03-20"));

    assertThat(due(reading, ANSWER)).isEqualTo("2026-04-15");
  }

  @Test
  @Cites({"FOIA 2000 s.10(3)", "FOIA 2000 s.17(1)", "FOIA 2000 s.17(2)"})
  void w13_a_public_interest_extension_never_moves_the_section_17_date() {
    Reading reading = received("2026-06-01").and(weighing("2026-06-30", "2026-07-29"));

    assertThat(due(reading, REFUSAL_NOTICE)).isEqualTo("2026-06-30");
    assertThat(due(reading, ANSWER)).isEqualTo("2026-06-30");
    assertThat(due(reading, DeadlineKind.PUBLIC_INTEREST_DECISION)).isEqualTo("2026-07-29");
    assertThat(due(reading, PUBLIC_INTEREST_CEILING)).isEqualTo("2026-07-29");
    assertThat(reading.breaches()).isEmpty();
    assertThat(reading.remarks()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: no session until {1}, due {2}")
  @CsvSource({"W15, 2026-09-02, 2026-09-30", "W16, 2026-10-02, 2026-10-13"})
  @Cites({"SI 2004/3364 reg 3", "FOIA 2000 s.10(4)", "FOIA 2000 s.10(5)"})
  void a_school_counts_its_own_days_up_to_the_sixtieth_working_day(
      String id, LocalDate closedUntil, String due) {
    var closed = new TimeLimit.NoSessions(List.of(new DateRange(day("2026-07-20"), closedUntil)));

    assertThat(due(received("2026-07-17").within(closed).and(), ANSWER)).isEqualTo(due);
  }

  @Test
  @Cites({"FOIA 2000 s.10(6)", "FOISA 2002 s.73"})
  void w18_scotland_counts_its_own_holidays_only() {
    assertThat(due(received(Regime.FOISA, "2026-03-16").and(), ANSWER)).isEqualTo("2026-04-14");
    assertThat(due(received(Regime.FOIA, "2026-03-16").and(), ANSWER)).isEqualTo("2026-04-16");
  }
}
