package uk.foicasebook.query.standing;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Progress;
import uk.foicasebook.events.IntakeEvent.HandledAsSubjectAccess;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Strand;

/** Why no answer is owed, where none was given. */
public enum Ending {
  /** The requester withdrew it. */
  WITHDRAWN,
  /** A fee was not paid, or a question not answered. */
  LAPSED,
  /** It was no valid request, or was opened twice or by mistake. */
  NOT_A_REQUEST;

  /** How it ended, also where the case was closed since; null where it was answered or is owed. */
  static @Nullable Ending of(Progress progress) {
    return switch (progress.settled()) {
      case null -> null;
      case WITHDRAWN -> WITHDRAWN;
      case LAPSED -> LAPSED;
      case INVALID -> NOT_A_REQUEST;
      case RECEIVED,
          LIVE,
          AWAITING_CLARIFICATION,
          AWAITING_FEE,
          ANSWERED,
          UNDER_REVIEW,
          REVIEWED,
          WITH_REGULATOR,
          AT_TRIBUNAL,
          TRANSFERRED,
          CLOSED ->
          null;
    };
  }

  /**
   * Whether all of it is the applicant's own data: figures on freedom of information leave it out.
   */
  static boolean isOwnData(CaseFile file) {
    Set<StrandId> own = new HashSet<>();
    for (HandledAsSubjectAccess turn : file.intake().turns().all(HandledAsSubjectAccess.class)) {
      if (turn.strands().isEmpty()) {
        return true;
      }
      own.addAll(turn.strands());
    }
    return !own.isEmpty()
        && own.containsAll(file.findings().strands().stream().map(Strand::id).toList());
  }
}
