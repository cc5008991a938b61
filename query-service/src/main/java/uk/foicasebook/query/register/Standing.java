package uk.foicasebook.query.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.calendar.WorkingDays;
import uk.foicasebook.law.time.DeadlineStatus;
import uk.foicasebook.law.time.DeadlineStatus.State;

/**
 * How an answer stands on a day, said twice: of a row, and as a condition for rows. A test holds
 * the two together.
 */
final class Standing {
  private Standing() {}

  /** How the row's answer stands; null where none was ever owed. */
  static @Nullable State of(RegisterRow row, LocalDate day) {
    LocalDate due = row.dueOn();
    if (due == null) {
      return null;
    }
    if (row.metOn() != null) {
      return row.metOn().isAfter(due) ? State.MET_LATE : State.MET;
    }
    if (row.endedOn() != null) {
      return State.ENDED;
    }
    if (row.suspendedFrom() != null) {
      return State.SUSPENDED;
    }
    if (day.isAfter(due)) {
      return State.OVERDUE;
    }
    return day.equals(due) ? State.DUE_TODAY : State.OPEN;
  }

  /** The rows whose answer stands so on the day in the parameter {@code :today}. */
  static String condition(State state) {
    return switch (state) {
      case MET -> "met_on <= due_on";
      case MET_LATE -> "met_on > due_on";
      case ENDED -> "met_on is null and ended_on is not null";
      case SUSPENDED -> "met_on is null and ended_on is null and suspended_from is not null";
      case OVERDUE -> RUNNING + " and due_on < :today";
      case DUE_TODAY -> RUNNING + " and due_on = :today";
      case OPEN -> RUNNING + " and due_on > :today";
    };
  }

  /** The rows whose answer is owed and whose clock runs. */
  static final String RUNNING = "met_on is null and ended_on is null and suspended_from is null";

  /** The days left or late, beside the state. */
  static @Nullable DeadlineStatus status(RegisterRow row, LocalDate day, WorkingDays calendar) {
    State state = of(row, day);
    LocalDate due = row.dueOn();
    if (state == null || due == null) {
      return null;
    }
    return switch (state) {
      case OPEN -> new DeadlineStatus(state, calendar.after(day, due));
      case OVERDUE -> new DeadlineStatus(state, calendar.after(due, day));
      case MET_LATE -> new DeadlineStatus(state, row.lateBy() == null ? 0 : row.lateBy());
      case DUE_TODAY, SUSPENDED, MET, ENDED -> new DeadlineStatus(state, 0);
    };
  }
}
