package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and numbers as people write them. */
final class DayText {
  /** For example {@code Tue 12 Feb 2019}; {@code MMM} alone would give {@code Sept} in Britain. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

  private DayText() {}

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** For example {@code 1st}, {@code 12th}, {@code 22nd}. */
  static String ordinal(int number) {
    int last = number % 10;
    boolean teen = number / 10 % 10 == 1;
    if (teen || last == 0 || last > 3) {
      return number + "th";
    }
    return number + (last == 1 ? "st" : last == 2 ? "nd" : "rd");
  }
}
