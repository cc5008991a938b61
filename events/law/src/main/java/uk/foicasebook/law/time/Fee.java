package uk.foicasebook.law.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.WorkingDays;

/**
 * A fees notice that stopped the clock.
 *
 * @param noticeOn when it was given
 * @param lastDay the last day to pay; the request lapses after it
 * @param paidOn when it was paid in time; null while it is not
 */
record Fee(LocalDate noticeOn, LocalDate lastDay, @Nullable LocalDate paidOn) {
  /** "three months beginning with the day on which the fees notice is given". */
  private static final int MONTHS = 3;

  private static final int EIR_WORKING_DAYS = 60;

  @Cites({"FOIA 2000 s.9(2)", "EIR 2004 reg 8(6)", "FOISA 2002 s.9(5)"})
  static Fee notified(Regime regime, LocalDate on, WorkingDays days) {
    LocalDate lastDay =
        switch (regime) {
          case FOIA, FOISA -> on.plusMonths(MONTHS).minusDays(1);
          case EIR -> days.plus(on, EIR_WORKING_DAYS);
        };
    return new Fee(on, lastDay, null);
  }

  Fee paid(LocalDate on) {
    return new Fee(noticeOn, lastDay, on);
  }

  boolean waiting() {
    return paidOn == null;
  }
}
