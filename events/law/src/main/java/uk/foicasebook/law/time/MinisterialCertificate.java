package uk.foicasebook.law.time;

import java.time.LocalDate;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.WorkingDays;

/** The accountable person's certificate that sets a decision or enforcement notice aside. */
public final class MinisterialCertificate {
  private static final int DAYS = 20;

  private MinisterialCertificate() {}

  /**
   * The last day to give it.
   *
   * @param effective the day on which the notice takes effect
   */
  @Cites("FOIA 2000 s.53(2)")
  public static LocalDate lastDay(LocalDate effective, WorkingDays days) {
    return days.plus(effective, DAYS);
  }
}
