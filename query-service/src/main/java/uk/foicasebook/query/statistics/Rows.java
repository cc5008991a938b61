package uk.foicasebook.query.statistics;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** By what figures are told apart. */
enum Rows {
  /** Not at all. */
  NONE("cast('' as text)"),
  /** By the month and the year of the day that the cohort goes by. */
  MONTH("to_char(day, 'YYYY-MM')"),
  /** By the team that has the case; nobody's have the empty name. */
  TEAM("coalesce(team, '')");

  private final String key;

  Rows(String key) {
    this.key = key;
  }

  /** What a row of a cohort goes under. */
  String key() {
    return key;
  }

  /** The rows there are even if nothing is in them. */
  List<String> always(Period period) {
    return switch (this) {
      case NONE, TEAM -> List.of();
      case MONTH ->
          Stream.iterate(YearMonth.from(period.from()), month -> month.plusMonths(1))
              .takeWhile(month -> !month.atDay(1).isAfter(period.to()))
              .map(YearMonth::toString)
              .toList();
    };
  }
}
