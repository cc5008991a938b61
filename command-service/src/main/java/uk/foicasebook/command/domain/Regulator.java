package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.ProvisionCode;
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
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;

/** What the Commissioner and the tribunals have to do with the case. */
record Regulator(IcoFile file, Notices notices, Appeals appeals) {
  static final Regulator NONE = new Regulator(IcoFile.NONE, Notices.NONE, Appeals.NONE);

  Regulator evolve(RegulatorEvent fact) {
    return switch (fact) {
      case IcoComplaintRecorded e -> new Regulator(file.with(e), notices, appeals);
      case IcoComplaintClosed e -> new Regulator(file.with(e), notices, appeals);
      case IcoLetterRecorded e -> new Regulator(file.with(e), notices, appeals);
      case IcoSubmissionSent e -> new Regulator(file.with(e), notices, appeals);
      case InformationNoticeRecorded e -> new Regulator(file, notices.with(e), appeals);
      case DecisionNoticeRecorded e -> new Regulator(file, notices.with(e), appeals);
      case ComplianceRecorded e -> new Regulator(file, notices.with(e), appeals);
      case AppealRecorded e -> new Regulator(file, notices, appeals.with(e));
      case TribunalDecisionRecorded e -> new Regulator(file, notices, appeals.with(e));
    };
  }

  /** What is ordered under this notice today: its own steps, or those a tribunal put there. */
  @Cites("FOIA 2000 s.58(1)")
  List<NoticeStep> ordered(NoticeId notice) {
    return appeals
        .decisionsOn(notice)
        .reduce((_, later) -> later)
        .map(decision -> afterAppeal(notice, decision))
        .orElseGet(() -> notices.orderedBy(notice));
  }

  private List<NoticeStep> afterAppeal(NoticeId notice, TribunalDecisionRecorded decision) {
    return switch (decision.outcome()) {
      case ALLOWED, PARTLY_ALLOWED -> decision.steps();
      case DISMISSED, WITHDRAWN -> notices.orderedBy(notice);
    };
  }

  /** The steps ordered under this notice of which nobody has said that they were taken. */
  List<NoticeStep> outstanding(NoticeId notice) {
    return ordered(notice).stream().filter(step -> !notices.taken(notice, step)).toList();
  }

  /** Every outstanding step that no pending appeal suspends. */
  @Cites("FOIA 2000 s.50(6)")
  List<NoticeStep> owed() {
    return inForce().flatMap(notice -> outstanding(notice).stream()).toList();
  }

  /** The notices with an outstanding step that has this strand answered again. */
  @Cites("FOIA 2000 s.50(4)")
  Stream<NoticeId> reopening(StrandId strand) {
    return inForce()
        .filter(
            notice ->
                outstanding(notice).stream()
                    .anyMatch(step -> isAbout(step, strand) && isAnAnswer(step)));
  }

  /** The notice, in force on a day, by which this provision does not apply to this strand. */
  @Cites("FOIA 2000 s.50(4)")
  Optional<NoticeId> rejecting(StrandId strand, ProvisionCode ground, LocalDate on) {
    return inForce()
        .filter(notice -> !orderedOn(notice).isAfter(on))
        .filter(
            notice ->
                ordered(notice).stream()
                    .anyMatch(step -> isAbout(step, strand) && step.rejected().contains(ground)))
        .findFirst();
  }

  /** The day of what is ordered under this notice today. */
  LocalDate orderedOn(NoticeId notice) {
    return appeals
        .decisionsOn(notice)
        .reduce((_, later) -> later)
        .filter(decision -> !decision.steps().isEmpty())
        .map(TribunalDecisionRecorded::happenedOn)
        .or(() -> notices.sentOn(notice))
        .orElseThrow();
  }

  private Stream<NoticeId> inForce() {
    return notices.decisions().byKey().keySet().stream()
        .filter(notice -> appeals.pendingAgainst(notice).isEmpty());
  }

  private static boolean isAnAnswer(NoticeStep step) {
    return switch (step.kind()) {
      case DISCLOSE, CONFIRM_OR_DENY, FRESH_RESPONSE -> true;
      case OTHER -> false;
    };
  }

  private static boolean isAbout(NoticeStep step, StrandId strand) {
    return step.strands().isEmpty() || step.strands().contains(strand);
  }
}
