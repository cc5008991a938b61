package uk.foicasebook.law.time;

import java.time.LocalDate;

/**
 * A day that one edition counts and another does not.
 *
 * @param day the day
 * @param works whether it is a working day in the later edition
 * @param because the holiday that came or went
 */
public record ChangedDay(LocalDate day, boolean works, String because) {
  /** A sentence for the record of a case. */
  public String sentence() {
    return works
        ? DayText.of(day) + " became a working day: " + because + " was moved away"
        : DayText.of(day) + " is no longer a working day: " + because;
  }
}
