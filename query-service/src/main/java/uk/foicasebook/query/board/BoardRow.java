package uk.foicasebook.query.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.clock.Progress;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.standing.CaseStateRow;
import uk.foicasebook.query.standing.NextAction;
import uk.foicasebook.query.standing.NextDue;

/**
 * A case on the board. Nothing here depends on the day it is looked at.
 *
 * @param replyBy the first day by which somebody was to reply to us who has not
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
    @Nullable LocalDate replyBy,
    @Nullable String dueKind,
    @Nullable LocalDate dueOn,
    @Nullable String dueProvision) {

  /** What falls due next, if anything does. */
  @Nullable NextDue due() {
    return dueKind == null || dueOn == null || dueProvision == null
        ? null
        : new NextDue(dueKind, dueOn, dueProvision);
  }

  static BoardRow of(CaseFile file, Reading reading) {
    Progress progress = file.clock().progress();
    NextDue due = NextDue.of(progress.phase(), reading);
    return new BoardRow(
        file.id(),
        file.intake().authority(),
        file.intake().reference(),
        file.revision(),
        reading.regime(),
        progress.phase(),
        reading.receivedOn(),
        file.intake().officer(),
        NextAction.of(file, progress, reading),
        file.findings().enquiries().firstReplyBy().orElse(null),
        due == null ? null : due.kind(),
        due == null ? null : due.on(),
        due == null ? null : due.provision());
  }

  /** The line the board had for a case that stood so. */
  static BoardRow of(CaseStateRow state) {
    return new BoardRow(
        state.caseId(),
        state.authority(),
        state.reference(),
        0,
        state.regime(),
        state.phase(),
        state.receivedOn(),
        state.officer(),
        state.nextAction(),
        state.replyBy(),
        state.dueKind(),
        state.dueOn(),
        state.dueProvision());
  }
}
