package uk.foicasebook.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import uk.foicasebook.law.Cites;

/**
 * The weekdays on which the statute and the yearly proclamations put a nation's bank holidays when
 * nothing special happens. A second pair of eyes on data, never a source of it.
 */
@Cites("BFDA 1971 Sch 1")
final class StatuteRule {
  private StatuteRule() {}

  static Set<LocalDate> weekdays(Nation nation, int year) {
    Set<LocalDate> days = new TreeSet<>();
    LocalDate easter = easterSunday(year);
    days.add(easter.minusDays(2));
    days.add(monday(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY), year, Month.MAY));
    days.add(monday(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY), year, Month.MAY));
    pair(LocalDate.of(year, 12, 25), days);
    switch (nation) {
      case ENGLAND_AND_WALES -> {
        days.add(onOrMondayAfter(LocalDate.of(year, 1, 1)));
        days.add(easter.plusDays(1));
        days.add(monday(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY), year, Month.AUGUST));
      }
      case SCOTLAND -> {
        pair(LocalDate.of(year, 1, 1), days);
        days.add(monday(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY), year, Month.AUGUST));
        saintAndrew(year, days);
      }
      case NORTHERN_IRELAND -> {
        days.add(onOrMondayAfter(LocalDate.of(year, 1, 1)));
        days.add(onOrMondayAfter(LocalDate.of(year, 3, 17)));
        days.add(easter.plusDays(1));
        days.add(onOrMondayAfter(LocalDate.of(year, 7, 12)));
        days.add(monday(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY), year, Month.AUGUST));
      }
    }
    return days;
  }

  /** Two days in a row, each moved past the weekend and past each other. */
  private static void pair(LocalDate first, Set<LocalDate> days) {
    switch (first.getDayOfWeek()) {
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> addBoth(days, first, first.plusDays(1));
      case FRIDAY -> addBoth(days, first, first.plusDays(3));
      case SATURDAY -> addBoth(days, first.plusDays(2), first.plusDays(3));
      case SUNDAY -> addBoth(days, first.plusDays(1), first.plusDays(2));
    }
  }

  @Cites("St Andrew's Day Bank Holiday (Scotland) Act 2007 s.1")
  private static void saintAndrew(int year, Set<LocalDate> days) {
    if (year >= 2007) {
      days.add(onOrMondayAfter(LocalDate.of(year, 11, 30)));
    }
  }

  private static void addBoth(Set<LocalDate> days, LocalDate one, LocalDate other) {
    days.add(one);
    days.add(other);
  }

  private static LocalDate onOrMondayAfter(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
    };
  }

  private static LocalDate monday(TemporalAdjuster which, int year, Month month) {
    return LocalDate.of(year, month, 1).with(which);
  }

  /** The Gregorian computus in its anonymous form; every term is an integer division. */
  static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int correction = (century + 8) / 25;
    int epact = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int marchDay = epact + weekday - 7 * late + 22;
    return LocalDate.of(year, Month.MARCH, 1).plusDays(marchDay - 1L);
  }
}
