package uk.foicasebook.query.board;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.board.TwoTimes.Said;
import uk.foicasebook.query.casefile.CaseFile;

/**
 * How a case stood, between two moments at which something of it changed. What depends on the day
 * that is asked about, such as whether it was overdue, is not here but follows from what is.
 *
 * @param knownFrom since when the authority knew it to stand so, to the microsecond like the others
 * @param knownTo until when
 * @param recordedFrom since when that was what the book said
 * @param recordedTo until when
 * @param replyBy the first day by which somebody was to reply who had not
 * @param dueOn what fell due next, if anything did
 * @param answerDueOn the earliest answer outstanding, or else the answer there was
 * @param answerLateBy in working days; null unless it went out late
 */
record CaseStateRow(
    CaseId caseId,
    Instant knownFrom,
    Instant knownTo,
    Instant recordedFrom,
    Instant recordedTo,
    AuthorityId authority,
    Reference reference,
    Regime regime,
    Phase phase,
    RequesterType requesterType,
    LocalDate receivedOn,
    @Nullable PersonId officer,
    @Nullable TeamId team,
    NextAction nextAction,
    @Nullable LocalDate replyBy,
    @Nullable String dueKind,
    @Nullable LocalDate dueOn,
    @Nullable String dueProvision,
    @Nullable LocalDate answerDueOn,
    @Nullable LocalDate answerMetOn,
    @Nullable Integer answerLateBy,
    @Nullable LocalDate answerEndedOn,
    @Nullable LocalDate suspendedFrom) {

  /** How a case stands, at no particular time. */
  static CaseStateRow of(CaseFile file, Reading reading) {
    BoardRow board = BoardRow.of(file, reading);
    Deadline answer = reading.due().or(() -> reading.deadline(DeadlineKind.ANSWER)).orElse(null);
    LocalDate metOn = answer == null ? null : answer.course().metOn();
    return new CaseStateRow(
        board.caseId(),
        Instant.EPOCH,
        Instant.EPOCH,
        Instant.EPOCH,
        Instant.EPOCH,
        board.authority(),
        board.reference(),
        board.regime(),
        board.phase(),
        file.intake().requester().type(),
        board.receivedOn(),
        board.officer(),
        file.intake().team(),
        board.nextAction(),
        board.replyBy(),
        board.dueKind(),
        board.dueOn(),
        board.dueProvision(),
        answer == null ? null : answer.due(),
        metOn,
        answer == null || metOn == null || !metOn.isAfter(answer.due())
            ? null
            : answer.statusOn(metOn).workingDays(),
        answer == null ? null : answer.course().endedOn(),
        answer == null ? null : answer.course().suspendedFrom());
  }

  /** The state in its two times. */
  static CaseStateRow of(Said<CaseStateRow> said) {
    CaseStateRow state = said.state();
    return new CaseStateRow(
        state.caseId,
        said.knownFrom(),
        said.knownTo(),
        said.recordedFrom(),
        said.recordedTo(),
        state.authority,
        state.reference,
        state.regime,
        state.phase,
        state.requesterType,
        state.receivedOn,
        state.officer,
        state.team,
        state.nextAction,
        state.replyBy,
        state.dueKind,
        state.dueOn,
        state.dueProvision,
        state.answerDueOn,
        state.answerMetOn,
        state.answerLateBy,
        state.answerEndedOn,
        state.suspendedFrom);
  }

  /** The line the board had for it. */
  BoardRow board() {
    return new BoardRow(
        caseId,
        authority,
        reference,
        0,
        regime,
        phase,
        receivedOn,
        officer,
        nextAction,
        replyBy,
        dueKind,
        dueOn,
        dueProvision);
  }
}
