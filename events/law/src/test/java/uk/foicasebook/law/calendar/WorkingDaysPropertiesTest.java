package uk.foicasebook.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;

@Cites("FOIA 2000 s.10(6)")
class WorkingDaysPropertiesTest {
  final CalendarEdition newest = CalendarEditions.official().newest();

  @Property
  void counting_a_then_b_days_is_counting_both(
      @ForAll("days") LocalDate day,
      @ForAll Regime regime,
      @ForAll @IntRange(min = 1, max = 80) int a,
      @ForAll @IntRange(min = 1, max = 80) int b) {
    WorkingDays days = newest.workingDays(regime);

    assertThat(days.plus(days.plus(day, a), b)).isEqualTo(days.plus(day, a + b));
  }

  @Property
  void a_counted_day_is_a_working_day_and_has_its_number(
      @ForAll("days") LocalDate day,
      @ForAll Regime regime,
      @ForAll @IntRange(min = 1, max = 160) int n) {
    WorkingDays days = newest.workingDays(regime);
    LocalDate counted = days.plus(day, n);

    assertThat(days.isWorkingDay(counted)).isTrue();
    assertThat(days.after(day, counted)).isEqualTo(n);
    assertThat(days.after(day, counted.minusDays(1))).isEqualTo(n - 1);
  }

  @Property
  void counting_fast_is_counting_day_by_day(
      @ForAll("days") LocalDate day,
      @ForAll Regime regime,
      @ForAll @IntRange(min = 1, max = 60) int n) {
    WorkingDays days = newest.workingDays(regime);
    LocalDate slow = day;
    for (int left = n; left > 0; ) {
      slow = slow.plusDays(1);
      LocalDate candidate = slow;
      boolean weekend = slow.getDayOfWeek().getValue() > 5;
      boolean holiday =
          newest.on(candidate).stream().anyMatch(h -> h.isIn(Nation.countedBy(regime)));
      left -= weekend || holiday ? 0 : 1;
    }

    assertThat(days.plus(day, n)).isEqualTo(slow);
  }

  @Property
  @Cites({"BFDA 1971 s.1(2)", "BFDA 1971 s.1(3)"})
  void a_new_holiday_never_brings_a_day_forward_and_a_withdrawn_one_never_puts_it_back(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 60) int n,
      @ForAll @IntRange(min = 0, max = 100) int later,
      @ForAll List<Nation> some) {
    LocalDate due = newest.workingDays(Regime.FOIA).plus(day, n);
    LocalDate holiday = day.plusDays(later);
    var nations = some.isEmpty() ? Nation.ALL : Set.copyOf(some);
    BankHoliday extra = new BankHoliday(holiday, nations, "Extra", BankHoliday.Status.PUBLISHED);

    assertThat(
            newest
                .proclaiming(extra, "more", newest.knownOn())
                .workingDays(Regime.FOIA)
                .plus(day, n))
        .isAfterOrEqualTo(due);
    assertThat(
            newest
                .withdrawing(holiday, nations, "less", newest.knownOn())
                .workingDays(Regime.FOIA)
                .plus(day, n))
        .isBeforeOrEqualTo(due);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    LocalDate first = LocalDate.of(2005, 1, 1);
    return Arbitraries.integers().between(0, 9100).map(first::plusDays);
  }
}
