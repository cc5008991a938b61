package uk.foicasebook.query.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;

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
        NextAction.of(file, reading),
        file.findings().enquiries().firstReplyBy().orElse(null),
        due == null ? null : due.kind(),
        due == null ? null : due.on(),
        due == null ? null : due.provision());
  }

  private static @Nullable Due due(Phase phase, Reading reading) {
    return switch (phase) {
      case RECEIVED, LIVE -> reading.due().map(Due::of).orElse(null);
      // A question put too late suspends nothing, so that the answer is due all the same.
      case AWAITING_CLARIFICATION, AWAITING_FEE ->
          next(reading, DeadlineKind.LAPSE, DeadlineKind.FEE)
              .or(reading::due)
              .map(Due::of)
              .orElse(null);
      case UNDER_REVIEW ->
          next(reading, DeadlineKind.REVIEW, DeadlineKind.REVIEW_LIMIT).map(Due::of).orElse(null);
      case WITH_REGULATOR, AT_TRIBUNAL ->
          next(reading, DeadlineKind.ICO_REPLY, DeadlineKind.DECISION_NOTICE_STEPS)
              .map(Due::of)
              .orElse(null);
      case ANSWERED, REVIEWED ->
          next(reading, DeadlineKind.DECISION_NOTICE_STEPS).map(Due::of).orElse(null);
      case WITHDRAWN, TRANSFERRED, LAPSED, INVALID, CLOSED -> null;
    };
  }

  /** The first of these kinds that is neither met nor over nor suspended. */
  private static Optional<Deadline> next(Reading reading, DeadlineKind... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> reading.deadlines(kind).stream())
        .filter(deadline -> deadline.course().outstanding())
        .filter(deadline -> deadline.course().suspendedFrom() == null)
        .min(Comparator.comparing(Deadline::due));
  }
}
