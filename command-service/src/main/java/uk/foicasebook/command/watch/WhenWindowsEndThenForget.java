package uk.foicasebook.command.watch;

import java.time.LocalDate;
import uk.foicasebook.command.domain.Standing;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.Reading;

/** Where nothing is owed and nobody may act any more, nobody need look in the morning. */
final class WhenWindowsEndThenForget {
  private WhenWindowsEndThenForget() {}

  static boolean isOver(Standing standing, LocalDate today) {
    Reading reading = standing.reading();
    return reading != null
        && reading.deadlines().stream()
            .filter(WhenWindowsEndThenForget::keepsOpen)
            .allMatch(deadline -> isOver(deadline, today));
  }

  private static boolean isOver(Deadline deadline, LocalDate today) {
    return switch (deadline.statusOn(today).state()) {
      case MET, MET_LATE, ENDED -> true;
      case OPEN, DUE_TODAY, OVERDUE, SUSPENDED -> false;
    };
  }

  private static boolean keepsOpen(Deadline deadline) {
    return switch (deadline.kind()) {
      case AGGREGATION_WINDOW, RETENTION, INTERNAL, TIME_APPLICATION, PUBLIC_INTEREST_CEILING ->
          false;
      case ANSWER,
          REFUSAL_NOTICE,
          PUBLIC_INTEREST_DECISION,
          EIR_EXTENDED_ANSWER,
          FEE,
          LAPSE,
          COMPLAINT_WINDOW,
          REVIEW,
          REVIEW_LIMIT,
          ICO_COMPLAINT,
          ICO_REPLY,
          DECISION_NOTICE_STEPS,
          TRIBUNAL_APPEAL ->
          true;
    };
  }
}
