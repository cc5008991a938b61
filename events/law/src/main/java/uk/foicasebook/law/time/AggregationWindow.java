package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.Collection;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.WorkingDays;

/** When requests may be counted together: received within any sixty consecutive working days. */
@Cites({"FOIA 2000 s.12(4)", "SI 2004/3244 reg 5(2)"})
public final class AggregationWindow {
  /** Both days of receipt lie inside, so sixty days are fifty-nine steps. */
  private static final int STEPS = 59;

  private AggregationWindow() {}

  /** The last working day on which a request is received in one window with this one. */
  public static LocalDate lastDay(LocalDate receivedOn, WorkingDays days) {
    return days.plus(receivedOn, STEPS);
  }

  /** Whether all of these were received within one window. */
  public static boolean holds(Collection<LocalDate> receipts, WorkingDays days) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (LocalDate receipt : receipts) {
      int ordinal = days.ordinal(receipt);
      first = Math.min(first, ordinal);
      last = Math.max(last, ordinal);
    }
    return receipts.isEmpty() || last - first <= STEPS;
  }
}
