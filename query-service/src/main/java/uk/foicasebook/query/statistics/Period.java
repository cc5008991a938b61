package uk.foicasebook.query.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foicasebook.query.rest.Problem;

/**
 * A calendar year, quarter or month, always with its year.
 *
 * @param name {@code 2026}, {@code 2026-Q3} or {@code 2026-09}
 */
record Period(String name, LocalDate from, LocalDate to) {
  private static final Pattern NAME =
      Pattern.compile("(20\\d\\d)(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

  static Period parse(String name) {
    Matcher match = NAME.matcher(name);
    if (!match.matches()) {
      throw Problem.invalid(
          "period", "must be a quarter such as 2026-Q3, a month such as 2026-09, or a year");
    }
    int year = Integer.parseInt(match.group(1));
    String quarter = match.group(2);
    String month = match.group(3);
    if (quarter != null) {
      int first = Integer.parseInt(quarter) * 3 - 2;
      return of(name, YearMonth.of(year, first), YearMonth.of(year, first + 2));
    }
    return month != null
        ? of(name, YearMonth.parse(name), YearMonth.parse(name))
        : of(name, YearMonth.of(year, 1), YearMonth.of(year, 12));
  }

  private static Period of(String name, YearMonth first, YearMonth last) {
    return new Period(name, first.atDay(1), last.atEndOfMonth());
  }
}
