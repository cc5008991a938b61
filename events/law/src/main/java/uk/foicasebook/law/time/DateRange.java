package uk.foicasebook.law.time;

import java.time.LocalDate;

/**
 * A run of days, both ends included.
 *
 * @param first the first day
 * @param last the last day; not before the first
 */
public record DateRange(LocalDate first, LocalDate last) {
  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A range ends before it begins: " + first + " " + last);
    }
  }

  /** Whether a day lies in the range. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
