package uk.foicasebook.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;

@Cites({"FOIA 2000 s.10(6)", "FOISA 2002 s.73"})
class WorkingDaysTest {
  final CalendarEdition newest = CalendarEditions.official().newest();
  final WorkingDays days = newest.workingDays(Regime.FOIA);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2010-01-04",
        "2011-01-04",
        "2020-05-04",
        "2012-05-28",
        "2022-05-30",
        "2026-12-24",
        "2026-12-29",
        "2026-12-30",
        "2026-12-31",
        "2026-06-01"
      })
  void works_on(LocalDate day) {
    assertThat(days.isWorkingDay(day)).isTrue();
    assertThat(days.because(day)).isEmpty();
    assertThat(days.onOrAfter(day)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-01-02", "2019-03-18", "2018-03-19", "2024-07-12", "2025-07-14", "2026-07-13",
        "2019-08-05", "2019-12-02", "2024-12-02", "2025-12-01", "2020-05-08", "2012-06-05",
        "2022-09-19", "2023-05-08", "2026-06-15", "2026-04-06", "2027-12-27", "2027-12-28",
        "2028-01-03", "2028-01-04", "2019-12-25", "2021-12-25", "2022-12-25"
      })
  void does_not_work_on(LocalDate day) {
    assertThat(days.isWorkingDay(day)).isFalse();
    assertThat(days.because(day)).isPresent();
    assertThat(days.onOrAfter(day)).isAfter(day);
  }

  @Test
  void says_why_a_day_does_not_count() {
    assertThat(days.because(LocalDate.of(2019, 3, 18)))
        .contains("St Patrick's Day (Northern Ireland)");
    assertThat(days.because(LocalDate.of(2019, 3, 16))).contains("Saturday");
    assertThat(days.because(LocalDate.of(2019, 3, 17))).contains("Sunday");
    assertThat(days.because(LocalDate.of(2019, 12, 25))).contains("Christmas Day");
    assertThat(days.because(LocalDate.of(2012, 1, 2)))
        .contains("New Year's Day (England and Wales, Northern Ireland); 2nd January (Scotland)");
  }

  @Test
  void christmas_day_needs_no_entry() {
    CalendarEdition bare =
        new CalendarEdition(
            "bare",
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 6, 2),
            LocalDate.of(2019, 12, 31),
            List.of());
    WorkingDays days = bare.workingDays(Regime.FOIA);

    assertThat(days.isWorkingDay(LocalDate.of(2019, 12, 25))).isFalse();
    assertThat(days.because(LocalDate.of(2019, 12, 25))).contains("Christmas Day");
    assertThat(days.isWorkingDay(LocalDate.of(2019, 12, 24))).isTrue();
    assertThat(days.isWorkingDay(LocalDate.of(2019, 6, 2))).as("begins on a Sunday").isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2019, 6, 3))).isTrue();
    assertThat(days.ordinal(LocalDate.of(2019, 6, 7))).isEqualTo(5);
  }

  @Test
  void an_edition_may_begin_on_a_working_day_and_end_on_a_saturday() {
    CalendarEdition week =
        new CalendarEdition(
            "week",
            LocalDate.of(2019, 1, 1),
            LocalDate.of(2019, 6, 3),
            LocalDate.of(2019, 6, 8),
            List.of());
    WorkingDays days = week.workingDays(Regime.FOIA);

    assertThat(days.isWorkingDay(LocalDate.of(2019, 6, 3))).isTrue();
    assertThat(days.isWorkingDay(LocalDate.of(2019, 6, 8))).isFalse();
    assertThat(days.plus(LocalDate.of(2019, 6, 3), 4)).isEqualTo(LocalDate.of(2019, 6, 7));
    assertThatThrownBy(() -> days.plus(LocalDate.of(2019, 6, 3), 5))
        .isInstanceOf(CalendarExhausted.class);
  }

  @Test
  void counts_forwards_and_backwards() {
    LocalDate friday = LocalDate.of(2019, 1, 18);
    LocalDate monday = LocalDate.of(2019, 1, 21);

    assertThat(days.plus(friday, 1)).isEqualTo(monday);
    assertThat(days.after(friday, monday)).isEqualTo(1);
    assertThat(days.after(monday, friday)).isEqualTo(-1);
    assertThat(days.after(friday, LocalDate.of(2019, 1, 20))).isZero();
    assertThatThrownBy(() -> days.plus(friday, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_to_count_past_its_horizon_or_before_its_first_day() {
    assertThat(days.isWorkingDay(LocalDate.of(2030, 12, 31))).isTrue();
    assertThat(days.ordinal(LocalDate.of(2005, 1, 1))).isZero();
    assertThatThrownBy(() -> days.plus(LocalDate.of(2030, 12, 20), 20))
        .isInstanceOf(CalendarExhausted.class)
        .hasMessageContaining("2030-12-31")
        .hasMessageContaining("2026-08");
    assertThatThrownBy(() -> days.isWorkingDay(LocalDate.of(2031, 1, 1)))
        .isInstanceOfSatisfying(
            CalendarExhausted.class,
            e -> assertThat(e.asked()).isEqualTo(LocalDate.of(2031, 1, 1)));
    assertThatThrownBy(() -> days.ordinal(LocalDate.of(2004, 12, 31)))
        .isInstanceOf(CalendarExhausted.class);
  }

  @Test
  void each_regime_counts_its_own_nations() {
    assertThat(newest.workingDays(Regime.EIR)).isSameAs(days);
    assertThat(days.nations()).isEqualTo(Nation.ALL);
    assertThat(newest.workingDays(Regime.FOISA).nations()).containsExactly(Nation.SCOTLAND);
    assertThat(newest.workingDays(Regime.FOISA).isWorkingDay(LocalDate.of(2026, 4, 6))).isTrue();
    assertThat(newest.workingDays(Regime.FOISA).isWorkingDay(LocalDate.of(2026, 4, 3))).isFalse();
  }

  @Test
  void two_counts_over_the_same_days_are_equal() {
    assertThat(WorkingDays.of(newest, Nation.ALL)).isEqualTo(days).hasSameHashCodeAs(days);
    assertThat(WorkingDays.of(newest, Set.of(Nation.SCOTLAND))).isNotEqualTo(days);
    assertThat(CalendarEditions.official().all().getFirst().workingDays(Regime.FOIA))
        .isNotEqualTo(days);
    assertThat(days).hasToString("WorkingDays[2026-08, " + Nation.ALL + "]");
  }
}
