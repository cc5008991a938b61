package uk.foicasebook.law.calendar;

import static de.focus_shift.jollyday.core.HolidayCalendar.UNITED_KINGDOM;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.foicasebook.law.Cites;

/** A calendar made by others, for the same years. Every difference is listed, and explained. */
@Cites({"BFDA 1971 Sch 1", "BFDA 1971 s.1(3)"})
class SecondOpinionTest {
  final HolidayManager others =
      HolidayManager.getInstance(ManagerParameters.create(UNITED_KINGDOM));
  final CalendarEdition newest = CalendarEditions.official().newest();

  @Test
  void jollyday_differs_only_where_it_takes_an_unproclaimed_day_for_a_holiday() {
    TreeSet<String> differences = new TreeSet<>();
    for (int year = 2005; year <= 2030; year++) {
      for (Nation nation : Nation.values()) {
        Set<LocalDate> ours = ours(nation, year);
        Set<LocalDate> theirs = theirs(nation, year);
        ours.stream()
            .filter(day -> !theirs.contains(day))
            .forEach(day -> differences.add(day + " only ours, " + nation.title()));
        theirs.stream()
            .filter(day -> !ours.contains(day))
            .forEach(day -> differences.add(day + " only theirs, " + nation.title()));
      }
    }

    assertThat(differences)
        .containsExactly(
            // The 1971 Act moves 2 January past a Sunday only; no proclamation was made in these
            // two years, and the Scottish Government later confirmed that they were working days.
            "2010-01-04 only theirs, Scotland", "2011-01-04 only theirs, Scotland");
  }

  private Set<LocalDate> ours(Nation nation, int year) {
    return newest.holidays().stream()
        .filter(holiday -> holiday.isIn(Set.of(nation)))
        .map(BankHoliday::date)
        .filter(day -> day.getYear() == year && weekday(day))
        .collect(Collectors.toSet());
  }

  private Set<LocalDate> theirs(Nation nation, int year) {
    String region =
        switch (nation) {
          case ENGLAND_AND_WALES -> "eng";
          case SCOTLAND -> "sct";
          case NORTHERN_IRELAND -> "nir";
        };
    return others.getHolidays(Year.of(year), region).stream()
        .map(Holiday::getDate)
        .filter(SecondOpinionTest::weekday)
        .collect(Collectors.toSet());
  }

  private static boolean weekday(LocalDate day) {
    return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
  }
}
