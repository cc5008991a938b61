package uk.foicasebook.law.time;

import java.time.LocalDate;
import uk.foicasebook.law.calendar.WorkingDays;

/**
 * Whether something was done in time.
 *
 * @param inTime whether it was
 * @param workingDaysLate working days after the last day; 0 when in time
 * @param calendarDaysLate calendar days after the last day; 0 when in time
 */
public record Timeliness(boolean inTime, int workingDaysLate, int calendarDaysLate) {
  static final Timeliness IN_TIME = new Timeliness(true, 0, 0);

  static Timeliness of(LocalDate done, LocalDate due, WorkingDays days) {
    if (!done.isAfter(due)) {
      return IN_TIME;
    }
    return new Timeliness(
        false, days.after(due, done), Math.toIntExact(done.toEpochDay() - due.toEpochDay()));
  }
}
