package uk.foicasebook.query.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.Appellant;
import uk.foicasebook.events.DecisionNoticeOutcome;
import uk.foicasebook.events.IcoClosure;
import uk.foicasebook.events.IcoComplaintGround;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IcoLetterId;
import uk.foicasebook.events.IcoLetterKind;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.NoticeStepKind;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoLetterRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoSubmissionSent;
import uk.foicasebook.events.RegulatorEvent.InformationNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.Tribunal;
import uk.foicasebook.events.TribunalOutcome;
import uk.foicasebook.query.casefile.Regulator;

/** The case before the Commissioner and the tribunals. */
public record RegulatorView(
    List<Complaint> complaints,
    List<Letter> letters,
    List<Submission> submissions,
    List<InformationNotice> informationNotices,
    List<DecisionNotice> decisionNotices,
    List<Appeal> appeals) {

  /** A complaint; {@code closedOn} and {@code closedAs} are null while it is open. */
  public record Complaint(
      IcoComplaintId id,
      String icoReference,
      IcoComplaintGround ground,
      LocalDate notifiedOn,
      @Nullable LocalDate closedOn,
      @Nullable IcoClosure closedAs) {}

  /** A letter, and the day it is to be answered by if it asks for a reply. */
  record Letter(
      IcoLetterId id,
      IcoComplaintId complaint,
      IcoLetterKind kind,
      LocalDate receivedOn,
      @Nullable LocalDate replyBy,
      @Nullable String asks) {}

  /** What the authority wrote. */
  record Submission(
      IcoComplaintId complaint,
      LocalDate sentOn,
      @Nullable IcoLetterId inReplyTo,
      @Nullable NoticeId underNotice,
      String submission) {}

  /** A demand for information. */
  record InformationNotice(
      NoticeId id, IcoComplaintId complaint, LocalDate sentOn, LocalDate replyBy) {}

  /**
   * A decision.
   *
   * @param ordered the steps that stand today, after any appeal
   * @param outstanding the numbers of those not taken yet
   */
  record DecisionNotice(
      NoticeId id,
      IcoComplaintId complaint,
      LocalDate sentOn,
      DecisionNoticeOutcome outcome,
      List<ProvisionCode> breaches,
      @Nullable LocalDate complyBy,
      List<Step> ordered,
      List<String> outstanding) {}

  /** A step that is ordered. */
  record Step(String number, NoticeStepKind kind, List<StrandId> strands, String what) {
    static Step of(NoticeStep step) {
      return new Step(step.number(), step.kind(), step.strands(), Shown.required(step.what()));
    }
  }

  /** An appeal; without an outcome it is pending. */
  record Appeal(
      AppealId id,
      NoticeId against,
      Appellant by,
      Tribunal tribunal,
      @Nullable String tribunalReference,
      LocalDate lodgedOn,
      @Nullable LocalDate decidedOn,
      @Nullable TribunalOutcome outcome) {}

  /** All of it as it is shown. */
  public static RegulatorView of(Regulator regulator) {
    return new RegulatorView(
        regulator.all(IcoComplaintRecorded.class).stream()
            .map(complaint -> complaint(complaint, regulator))
            .toList(),
        regulator.all(IcoLetterRecorded.class).stream().map(RegulatorView::letter).toList(),
        regulator.all(IcoSubmissionSent.class).stream().map(RegulatorView::submission).toList(),
        regulator.all(InformationNoticeRecorded.class).stream()
            .map(e -> new InformationNotice(e.notice(), e.complaint(), e.happenedOn(), e.replyBy()))
            .toList(),
        regulator.all(DecisionNoticeRecorded.class).stream()
            .map(notice -> notice(notice, regulator))
            .toList(),
        regulator.all(AppealRecorded.class).stream()
            .map(appeal -> appeal(appeal, regulator))
            .toList());
  }

  private static Complaint complaint(IcoComplaintRecorded e, Regulator regulator) {
    List<IcoComplaintClosed> closures = regulator.closures(e.complaint());
    IcoComplaintClosed closed = closures.isEmpty() ? null : closures.getLast();
    return new Complaint(
        e.complaint(),
        e.icoReference(),
        e.ground(),
        e.happenedOn(),
        closed == null ? null : closed.happenedOn(),
        closed == null ? null : closed.how());
  }

  private static Letter letter(IcoLetterRecorded e) {
    return new Letter(
        e.letter(), e.complaint(), e.kind(), e.happenedOn(), e.replyBy(), Shown.text(e.asks()));
  }

  private static Submission submission(IcoSubmissionSent e) {
    return new Submission(
        e.complaint(), e.happenedOn(), e.letter(), e.notice(), Shown.required(e.submission()));
  }

  private static DecisionNotice notice(DecisionNoticeRecorded e, Regulator regulator) {
    return new DecisionNotice(
        e.notice(),
        e.complaint(),
        e.happenedOn(),
        e.outcome(),
        e.breaches(),
        e.complyBy(),
        regulator.ordered(e.notice()).stream().map(Step::of).toList(),
        regulator.outstanding(e.notice()));
  }

  private static Appeal appeal(AppealRecorded e, Regulator regulator) {
    TribunalDecisionRecorded decision =
        regulator.all(TribunalDecisionRecorded.class).stream()
            .filter(d -> d.appeal().equals(e.appeal()))
            .reduce((_, later) -> later)
            .orElse(null);
    return new Appeal(
        e.appeal(),
        e.notice(),
        e.by(),
        e.tribunal(),
        e.tribunalReference(),
        e.happenedOn(),
        decision == null ? null : decision.happenedOn(),
        decision == null ? null : decision.outcome());
  }
}
