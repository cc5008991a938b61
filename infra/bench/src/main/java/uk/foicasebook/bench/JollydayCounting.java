package uk.foicasebook.bench;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Twenty working days as one would count them with a general holiday library: day by day. */
final class JollydayCounting {
  private static final List<String> NATIONS = List.of("eng", "wls", "sct", "nir");

  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

  LocalDate due(LocalDate received) {
    LocalDate day = received;
    for (int counted = 0; counted < 20; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        counted++;
      }
    }
    return day;
  }

  private boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
        && NATIONS.stream().noneMatch(nation -> holidays.isHoliday(day, nation));
  }
}
