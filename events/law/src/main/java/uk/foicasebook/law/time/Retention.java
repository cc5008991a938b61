package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.WorkingDays;

/**
 * How long a closed case is kept: from the last action on the request, a review, a complaint or an
 * appeal, and never less than somebody may still complain or appeal. What is held is kept until the
 * hold is released.
 */
@Cites("FOIA 2000 s.77")
@Cites(value = "Retention of request files", kind = CitationKind.PRACTICE)
final class Retention {
  private Retention() {}

  static Optional<Deadline> after(
      List<ClockFact> facts, List<Deadline> deadlines, WorkingDays days, Practice practice) {
    ClockFact.CaseClosed closed = null;
    LocalDate lastAction = null;
    for (ClockFact fact : facts) {
      if (fact instanceof ClockFact.CaseClosed closing) {
        closed = closing;
        lastAction = later(lastAction, closing.lastAction());
      } else {
        lastAction = later(lastAction, fact.on());
      }
    }
    return closed == null
        ? Optional.empty()
        : Optional.of(
            deadline(
                lastAction == null ? closed.on() : lastAction, closed, deadlines, days, practice));
  }

  private static Deadline deadline(
      LocalDate lastAction,
      ClockFact.CaseClosed closed,
      List<Deadline> deadlines,
      WorkingDays days,
      Practice practice) {
    LocalDate keep = lastAction.plus(practice.retention());
    for (Deadline deadline : deadlines) {
      if (mayReopen(deadline.kind()) && deadline.due().isAfter(keep)) {
        keep = deadline.due();
      }
    }
    LocalDate heldSince = closed.heldSince();
    return new Deadline(
        DeadlineKind.RETENTION,
        keep,
        TimeProvisions.RETENTION,
        List.of(),
        new CalendarDayLedger(days, lastAction, "day of the last action", keep, false),
        heldSince == null ? Course.OPEN : Course.suspended(heldSince));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }

  private static boolean mayReopen(DeadlineKind kind) {
    return kind.challenges() || kind == DeadlineKind.DECISION_NOTICE_STEPS;
  }
}
