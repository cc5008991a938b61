package uk.foicasebook.law.time;

import static uk.foicasebook.law.time.DeadlineStatus.State.DUE_TODAY;
import static uk.foicasebook.law.time.DeadlineStatus.State.ENDED;
import static uk.foicasebook.law.time.DeadlineStatus.State.MET;
import static uk.foicasebook.law.time.DeadlineStatus.State.MET_LATE;
import static uk.foicasebook.law.time.DeadlineStatus.State.OPEN;
import static uk.foicasebook.law.time.DeadlineStatus.State.OVERDUE;
import static uk.foicasebook.law.time.DeadlineStatus.State.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.Provision;

/**
 * A last day, the ground it rests on, and how it was counted.
 *
 * @param kind what it is for
 * @param due the last day
 * @param provision where the time comes from
 * @param parts the parts or strands it is for; empty for the whole request
 * @param ledger how it was counted
 * @param course what became of it
 */
public record Deadline(
    DeadlineKind kind,
    LocalDate due,
    Provision provision,
    List<String> parts,
    Ledger ledger,
    Course course) {
  public Deadline {
    parts = List.copyOf(parts);
  }

  /** The edition of the calendar it rests on. */
  public String edition() {
    return ledger.edition();
  }

  /** How it stands on a day, with nothing known that happened later than that day. */
  public DeadlineStatus statusOn(LocalDate day) {
    LocalDate metOn = course.metOn();
    if (metOn != null && !metOn.isAfter(day)) {
      return metOn.isAfter(due)
          ? new DeadlineStatus(MET_LATE, workingDaysPast(metOn))
          : new DeadlineStatus(MET, 0);
    }
    if (reached(course.endedOn(), day)) {
      return new DeadlineStatus(ENDED, 0);
    }
    if (reached(course.suspendedFrom(), day)) {
      return new DeadlineStatus(SUSPENDED, 0);
    }
    if (day.isAfter(due)) {
      return kind.owed()
          ? new DeadlineStatus(OVERDUE, workingDaysPast(day))
          : new DeadlineStatus(ENDED, 0);
    }
    return day.equals(due)
        ? new DeadlineStatus(DUE_TODAY, 0)
        : new DeadlineStatus(OPEN, -workingDaysPast(day));
  }

  Deadline running(Course other) {
    return new Deadline(kind, due, provision, parts, ledger, other);
  }

  Deadline about(List<String> other) {
    return new Deadline(kind, due, provision, other, ledger, course);
  }

  /** Whether something done on a day is in time, and if not, how late it is. */
  public Timeliness timeliness(LocalDate done) {
    return Timeliness.of(done, due, ledger.calendar());
  }

  private int workingDaysPast(LocalDate day) {
    return ledger.calendar().after(due, day);
  }

  private static boolean reached(@Nullable LocalDate event, LocalDate day) {
    return event != null && !event.isAfter(day);
  }
}
