package uk.foicasebook.bench.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** On which working day each case of a book comes in: evenly, over ten years up to today. */
final class Receipts {
  private static final int YEARS = 10;

  private final List<LocalDate> days;
  private final long cases;

  Receipts(LocalDate today, long cases) {
    this.cases = cases;
    this.days = new ArrayList<>();
    LocalDate day = Plan.workingDay(today.minusYears(YEARS));
    while (day.isBefore(today)) {
      days.add(day);
      day = Plan.workingDays(day, 1);
    }
  }

  LocalDate dayOf(long number) {
    return days.get((int) (number * days.size() / cases));
  }
}
