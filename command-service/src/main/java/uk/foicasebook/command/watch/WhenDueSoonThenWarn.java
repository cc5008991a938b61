package uk.foicasebook.command.watch;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.command.domain.Standing;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.DeadlineStatus;
import uk.foicasebook.law.time.Reading;

/** What the authority owes and has little time for, or none left. */
final class WhenDueSoonThenWarn {
  private WhenDueSoonThenWarn() {}

  /**
   * The deadlines to warn of.
   *
   * @param soon how many working days ahead
   */
  static List<Deadline> warnings(Standing standing, LocalDate today, int soon) {
    Reading reading = standing.reading();
    return reading == null
        ? List.of()
        : reading.deadlines().stream()
            .filter(deadline -> deadline.kind().owed() && isEnforced(deadline.kind()))
            .filter(deadline -> presses(deadline.statusOn(today), soon))
            .toList();
  }

  /**
   * Something better stands for the others: the answer for its notice, the review for its limit.
   */
  private static boolean isEnforced(DeadlineKind kind) {
    return kind != DeadlineKind.REFUSAL_NOTICE && kind != DeadlineKind.PUBLIC_INTEREST_CEILING;
  }

  private static boolean presses(DeadlineStatus status, int soon) {
    return switch (status.state()) {
      case OVERDUE, DUE_TODAY -> true;
      case OPEN -> status.workingDays() <= soon;
      case MET, MET_LATE, ENDED, SUSPENDED -> false;
    };
  }
}
