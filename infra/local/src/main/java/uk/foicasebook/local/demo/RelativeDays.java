package uk.foicasebook.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Days counted back from today, Monday to Friday only, so that a sample case stays as old as it was
 * meant to be. Bank holidays do not matter here: this is when things happen, not when they are due.
 */
record RelativeDays(LocalDate today) {
  private static final Pattern WORKDAY = Pattern.compile("\\{workday-(\\d+)}");
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  String in(String text) {
    return WORKDAY
        .matcher(text)
        .replaceAll(found -> back(Integer.parseInt(found.group(1))).toString());
  }

  private LocalDate back(int days) {
    LocalDate day = today;
    for (int left = days; left > 0; ) {
      day = day.minusDays(1);
      if (!WEEKEND.contains(day.getDayOfWeek())) {
        left--;
      }
    }
    return day;
  }
}
