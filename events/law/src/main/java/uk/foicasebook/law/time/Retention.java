package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.WorkingDays;

/**
 * How long a closed case is kept: from the last action on it, and never before every window in
 * which somebody may still complain or appeal has closed. A hold is for others to know.
 */
@Cites("FOIA 2000 s.77")
@Cites(value = "Retention of request files", kind = CitationKind.PRACTICE)
final class Retention {
  private Retention() {}

  static Optional<Deadline> after(
      List<ClockFact> facts, List<Deadline> deadlines, WorkingDays days, Practice practice) {
    if (!closed(facts)) {
      return Optional.empty();
    }
    LocalDate lastAction = facts.getLast().on();
    LocalDate keep = lastAction.plus(practice.retention());
    for (Deadline deadline : deadlines) {
      if (mayReopen(deadline.kind()) && deadline.due().isAfter(keep)) {
        keep = deadline.due();
      }
    }
    return Optional.of(
        new Deadline(
            DeadlineKind.RETENTION,
            keep,
            TimeProvisions.RETENTION,
            List.of(),
            new CalendarDayLedger(days, lastAction, "day of the last action", keep, false),
            Course.OPEN));
  }

  private static boolean closed(List<ClockFact> facts) {
    for (ClockFact fact : facts) {
      if (fact instanceof ClockFact.CaseClosed) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayReopen(DeadlineKind kind) {
    return switch (kind) {
      case COMPLAINT_WINDOW, ICO_COMPLAINT, DECISION_NOTICE_STEPS, TRIBUNAL_APPEAL -> true;
      case ANSWER,
          REFUSAL_NOTICE,
          TIME_APPLICATION,
          PUBLIC_INTEREST_DECISION,
          PUBLIC_INTEREST_CEILING,
          EIR_EXTENDED_ANSWER,
          FEE,
          LAPSE,
          REVIEW,
          REVIEW_LIMIT,
          ICO_REPLY,
          AGGREGATION_WINDOW,
          INTERNAL,
          RETENTION ->
          false;
    };
  }
}
