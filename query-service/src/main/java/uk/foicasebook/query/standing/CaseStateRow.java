package uk.foicasebook.query.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.clock.Progress;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.standing.TwoTimes.Said;

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
 * @param owed to {@code extensionDays}: see {@link Answering}
 * @param ending why no answer is owed, where none was given; null otherwise
 * @param ownData whether all of it went on as a subject access request
 * @param outcome to {@code sections}: see {@link Decision}
 * @param disputes as {@link Dispute#text} writes them
 */
public record CaseStateRow(
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
    Answering.Owed owed,
    @Nullable LocalDate answerDueOn,
    @Nullable LocalDate answerMetOn,
    @Nullable Integer answerLateBy,
    boolean answerBeyond,
    @Nullable LocalDate answerEndedOn,
    @Nullable LocalDate suspendedFrom,
    @Nullable Integer extensionDays,
    @Nullable Ending ending,
    boolean ownData,
    @Nullable Outcome outcome,
    @Nullable RefusalGround refusal,
    boolean denied,
    List<String> sections,
    List<String> disputes) {

  /** How a case stands, at no particular time. */
  static CaseStateRow of(CaseFile file, Progress progress, Reading reading, Answering answering) {
    NextDue due = NextDue.of(progress.phase(), reading);
    Decision decision = Decision.of(file);
    return new CaseStateRow(
        file.id(),
        Instant.EPOCH,
        Instant.EPOCH,
        Instant.EPOCH,
        Instant.EPOCH,
        file.intake().authority(),
        file.intake().reference(),
        reading.regime(),
        progress.phase(),
        file.intake().requester().type(),
        reading.receivedOn(),
        file.intake().officer(),
        file.intake().team(),
        NextAction.of(file, progress, reading),
        file.findings().enquiries().firstReplyBy().orElse(null),
        due == null ? null : due.kind(),
        due == null ? null : due.on(),
        due == null ? null : due.provision(),
        answering.owed(),
        answering.dueOn(),
        answering.metOn(),
        answering.lateBy(),
        answering.beyond(),
        answering.endedOn(),
        answering.suspendedFrom(),
        answering.extensionDays(),
        Ending.of(progress),
        Ending.isOwnData(file),
        decision.outcome(),
        decision.refusal(),
        decision.denied(),
        decision.sections(),
        Dispute.all(file, reading).stream().map(Dispute::text).toList());
  }

  /** The state in its two times. */
  static CaseStateRow of(Said<CaseStateRow> said) {
    return said.state()
        .in(said.knownFrom(), said.knownTo(), said.recordedFrom(), said.recordedTo());
  }

  /** What was said, from the state in its two times. */
  Said<CaseStateRow> said() {
    return new Said<>(
        knownFrom,
        knownTo,
        recordedFrom,
        recordedTo,
        in(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH));
  }

  private CaseStateRow in(Instant knownSince, Instant knownUntil, Instant since, Instant until) {
    return new CaseStateRow(
        caseId,
        knownSince,
        knownUntil,
        since,
        until,
        authority,
        reference,
        regime,
        phase,
        requesterType,
        receivedOn,
        officer,
        team,
        nextAction,
        replyBy,
        dueKind,
        dueOn,
        dueProvision,
        owed,
        answerDueOn,
        answerMetOn,
        answerLateBy,
        answerBeyond,
        answerEndedOn,
        suspendedFrom,
        extensionDays,
        ending,
        ownData,
        outcome,
        refusal,
        denied,
        sections,
        disputes);
  }
}
