package uk.foicasebook.query.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Phase;

/**
 * A case on the board. Nothing here depends on the day it is looked at.
 *
 * @param dueOn when something falls due next; null while nothing is owed, and the case is then not
 *     shown
 */
record BoardRow(
    CaseId caseId,
    AuthorityId authority,
    Reference reference,
    long revision,
    Regime regime,
    Phase phase,
    LocalDate receivedOn,
    @Nullable PersonId officer,
    NextAction nextAction,
    @Nullable String dueKind,
    @Nullable LocalDate dueOn,
    @Nullable String dueProvision) {

  /** A last day, and on what ground. */
  record Due(String kind, LocalDate on, String provision) {
    static Due of(Deadline deadline) {
      return new Due(deadline.kind().kebab(), deadline.due(), deadline.provision().citation());
    }
  }

  /** What falls due next, if anything does. */
  @Nullable Due due() {
    return dueKind == null || dueOn == null || dueProvision == null
        ? null
        : new Due(dueKind, dueOn, dueProvision);
  }

  static BoardRow of(CaseFile file, Reading reading) {
    Due due = due(file.phase(), reading);
    return new BoardRow(
        file.id(),
        file.intake().authority(),
        file.intake().reference(),
        file.revision(),
        reading.regime(),
        file.phase(),
        reading.receivedOn(),
        file.intake().officer(),
        NextAction.of(file),
        due == null ? null : due.kind(),
        due == null ? null : due.on(),
        due == null ? null : due.provision());
  }

  private static @Nullable Due due(Phase phase, Reading reading) {
    return switch (phase) {
      case RECEIVED, LIVE -> reading.due().map(Due::of).orElse(null);
      case ANSWERED -> null;
      case UNDER_REVIEW ->
          reading.deadlines(DeadlineKind.REVIEW).stream()
              .filter(deadline -> deadline.course().outstanding())
              .findFirst()
              .map(Due::of)
              .orElse(null);
    };
  }
}
