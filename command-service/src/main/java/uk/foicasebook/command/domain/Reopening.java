package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClockEvent;
import uk.foicasebook.events.ClockEvent.ClarificationReceived;
import uk.foicasebook.events.ExemptionEvent;
import uk.foicasebook.events.IntakeEvent;
import uk.foicasebook.events.RecordsEvent;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.RecordsEvent.CaseReopened;
import uk.foicasebook.events.RegulatorEvent;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.ComplianceRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoLetterRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoSubmissionSent;
import uk.foicasebook.events.RegulatorEvent.InformationNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;
import uk.foicasebook.events.ReopeningReason;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.SearchEvent;
import uk.foicasebook.law.Cites;

/** What opens a closed case again by itself, because something is owed or may be once more. */
final class Reopening {
  private Reopening() {}

  /** That the case is open again, if one of these facts opens it. */
  static Optional<CaseEvent> of(CaseClosed closed, List<CaseEvent> facts) {
    return facts.stream()
        .flatMap(fact -> by(fact).map(reason -> opened(closed, fact, reason)).stream())
        .findFirst();
  }

  /** What was only heard of after the closing opens it no earlier than it was closed. */
  private static CaseEvent opened(CaseClosed closed, CaseEvent fact, ReopeningReason reason) {
    LocalDate on =
        fact.happenedOn().isBefore(closed.happenedOn()) ? closed.happenedOn() : fact.happenedOn();
    return new CaseReopened(on, reason, null);
  }

  @Cites({"FOIA 2000 s.10(6)", "FOIA 2000 s.50(1)", "FOIA 2000 s.50(3)", "FOIA 2000 s.57(1)"})
  private static Optional<ReopeningReason> by(CaseEvent fact) {
    return switch (fact) {
      case ClarificationReceived _ -> Optional.of(ReopeningReason.CLARIFICATION_SUPPLIED);
      case NonDeliveryRecorded _ -> Optional.of(ReopeningReason.NON_DELIVERY);
      case ReviewRequested _ -> Optional.of(ReopeningReason.REVIEW_REQUESTED);
      case RegulatorEvent e -> by(e);
      case IntakeEvent _,
          ClockEvent _,
          SearchEvent _,
          ExemptionEvent _,
          ResponseEvent _,
          ReviewEvent _,
          RecordsEvent _ ->
          Optional.empty();
    };
  }

  private static Optional<ReopeningReason> by(RegulatorEvent fact) {
    return switch (fact) {
      case IcoComplaintRecorded _, IcoLetterRecorded _, InformationNoticeRecorded _ ->
          Optional.of(ReopeningReason.COMPLAINT_TO_COMMISSIONER);
      case DecisionNoticeRecorded _ -> Optional.of(ReopeningReason.DECISION_NOTICE);
      case AppealRecorded _, TribunalDecisionRecorded _ -> Optional.of(ReopeningReason.TRIBUNAL);
      case IcoSubmissionSent _, ComplianceRecorded _, IcoComplaintClosed _ -> Optional.empty();
    };
  }
}
