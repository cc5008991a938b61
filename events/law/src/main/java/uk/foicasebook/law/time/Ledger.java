package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.law.calendar.WorkingDays;

/**
 * How a deadline was counted. Holds the recipe only; the days are written out when asked for, so
 * that a reading costs nothing for ledgers nobody looks at.
 */
public sealed interface Ledger permits WorkingDayLedger, CalendarDayLedger {
  /** Day 0: the day from which the count runs. */
  LocalDate from();

  /** The last day of the count. */
  LocalDate to();

  /** What day 0 is, for example {@code day of receipt}. */
  String start();

  /** The calendar it rests on. */
  WorkingDays calendar();

  /** Every day from day 0 to the last, counted or not, and why. */
  List<LedgerDay> days();

  /** The edition it rests on. */
  default String edition() {
    return calendar().edition();
  }
}
