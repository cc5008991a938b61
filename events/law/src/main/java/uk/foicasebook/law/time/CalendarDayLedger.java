package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.foicasebook.law.calendar.WorkingDays;

/**
 * A count of calendar days.
 *
 * @param beginningWith whether the first day is itself day 1, as in "beginning with"
 */
record CalendarDayLedger(
    WorkingDays calendar, LocalDate from, String start, LocalDate to, boolean beginningWith)
    implements Ledger {

  @Override
  public List<LedgerDay> days() {
    List<LedgerDay> days = new ArrayList<>();
    int number = 0;
    days.add(
        beginningWith
            ? new LedgerDay(from, true, ++number, start)
            : LedgerDay.passedOver(from, start));
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      days.add(LedgerDay.counted(day, ++number));
    }
    return days;
  }
}
