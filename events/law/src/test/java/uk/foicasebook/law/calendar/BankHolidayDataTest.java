package uk.foicasebook.law.calendar;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import uk.foicasebook.law.Cites;

/** The data this library carries, against a list made separately and against the statute. */
@Cites("BFDA 1971 Sch 1")
class BankHolidayDataTest {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  final CalendarEdition newest = CalendarEditions.official().newest();

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(
      resources = "/bank-holidays-by-year.csv",
      delimiter = ';',
      useHeadersInDisplayName = false,
      numLinesToSkip = 2)
  void has_these_days(String calendar, int year, String days, int number) {
    Set<Nation> nations = calendar.equals("UNION") ? Nation.ALL : Set.of(Nation.valueOf(calendar));

    assertThat(days(nations, year).stream().map(DAY::format).collect(joining(", ")))
        .isEqualTo(days);
    assertThat(days(nations, year)).hasSize(number);
  }

  @Test
  @Cites({
    "BFDA 1971 s.1(2)",
    "BFDA 1971 s.1(3)",
    "St Andrew's Day Bank Holiday (Scotland) Act 2007 s.1"
  })
  void differs_from_the_rule_of_the_statute_only_where_something_special_happened() {
    TreeSet<String> differences = new TreeSet<>();
    for (int year = 2005; year <= 2030; year++) {
      for (Nation nation : Nation.values()) {
        Set<LocalDate> given = days(Set.of(nation), year);
        Set<LocalDate> expected = StatuteRule.weekdays(nation, year);
        given.stream()
            .filter(day -> !expected.contains(day))
            .forEach(day -> differences.add(day + " proclaimed, " + nation.title()));
        expected.stream()
            .filter(day -> !given.contains(day))
            .forEach(day -> differences.add(day + " not kept, " + nation.title()));
      }
    }

    assertThat(differences)
        .containsExactly(
            // No proclamation was made for the day after a weekend New Year.
            "2010-01-04 not kept, Scotland",
            "2011-01-04 not kept, Scotland",
            // Royal wedding.
            "2011-04-29 proclaimed, England and Wales",
            "2011-04-29 proclaimed, Northern Ireland",
            "2011-04-29 proclaimed, Scotland",
            // Diamond Jubilee: spring moved, one day extra.
            "2012-05-28 not kept, England and Wales",
            "2012-05-28 not kept, Northern Ireland",
            "2012-05-28 not kept, Scotland",
            "2012-06-04 proclaimed, England and Wales",
            "2012-06-04 proclaimed, Northern Ireland",
            "2012-06-04 proclaimed, Scotland",
            "2012-06-05 proclaimed, England and Wales",
            "2012-06-05 proclaimed, Northern Ireland",
            "2012-06-05 proclaimed, Scotland",
            // Victory in Europe: early May moved.
            "2020-05-04 not kept, England and Wales",
            "2020-05-04 not kept, Northern Ireland",
            "2020-05-04 not kept, Scotland",
            "2020-05-08 proclaimed, England and Wales",
            "2020-05-08 proclaimed, Northern Ireland",
            "2020-05-08 proclaimed, Scotland",
            // Platinum Jubilee: spring moved, one day extra.
            "2022-05-30 not kept, England and Wales",
            "2022-05-30 not kept, Northern Ireland",
            "2022-05-30 not kept, Scotland",
            "2022-06-02 proclaimed, England and Wales",
            "2022-06-02 proclaimed, Northern Ireland",
            "2022-06-02 proclaimed, Scotland",
            "2022-06-03 proclaimed, England and Wales",
            "2022-06-03 proclaimed, Northern Ireland",
            "2022-06-03 proclaimed, Scotland",
            // State funeral.
            "2022-09-19 proclaimed, England and Wales",
            "2022-09-19 proclaimed, Northern Ireland",
            "2022-09-19 proclaimed, Scotland",
            // Coronation.
            "2023-05-08 proclaimed, England and Wales",
            "2023-05-08 proclaimed, Northern Ireland",
            "2023-05-08 proclaimed, Scotland",
            // World Cup.
            "2026-06-15 proclaimed, Scotland");
  }

  private Set<LocalDate> days(Set<Nation> nations, int year) {
    return newest.holidays().stream()
        .filter(holiday -> holiday.isIn(nations))
        .map(BankHoliday::date)
        .filter(day -> day.getYear() == year)
        .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
