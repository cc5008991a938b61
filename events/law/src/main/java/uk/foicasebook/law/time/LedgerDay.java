package uk.foicasebook.law.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a count.
 *
 * @param day the day
 * @param counts whether it was counted
 * @param number its number in the count, from 1; 0 when it was not counted
 * @param because why it was not counted, or what it was; null when there is nothing to say
 */
public record LedgerDay(LocalDate day, boolean counts, int number, @Nullable String because) {
  static LedgerDay counted(LocalDate day, int number) {
    return new LedgerDay(day, true, number, null);
  }

  static LedgerDay passedOver(LocalDate day, String because) {
    return new LedgerDay(day, false, 0, because);
  }
}
