package uk.foicasebook.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The case before the Commissioner and the tribunals. */
public sealed interface RegulatorEvent extends CaseEvent {

  /** The authority learnt of a complaint to the Commissioner: FOIA 2000 s.50(1). */
  @EventName("ico-complaint-recorded")
  record IcoComplaintRecorded(
      LocalDate happenedOn,
      IcoComplaintId complaint,
      String icoReference,
      IcoComplaintGround ground,
      @OfRequester @Nullable ProtectedText about)
      implements RegulatorEvent {}

  /**
   * A letter of the Commissioner came.
   *
   * @param replyBy the day the letter names, if it asks for a reply
   */
  @EventName("ico-letter-recorded")
  record IcoLetterRecorded(
      LocalDate happenedOn,
      IcoLetterId letter,
      IcoComplaintId complaint,
      IcoLetterKind kind,
      @Nullable LocalDate replyBy,
      @Nullable ProtectedText asks)
      implements RegulatorEvent {}

  /**
   * The authority wrote to the Commissioner.
   *
   * @param letter the letter it replies to, if it does
   * @param notice the information notice it complies with, if it does
   */
  @EventName("ico-submission-sent")
  record IcoSubmissionSent(
      LocalDate happenedOn,
      IcoComplaintId complaint,
      @Nullable IcoLetterId letter,
      @Nullable NoticeId notice,
      ProtectedText submission)
      implements RegulatorEvent {}

  /** The Commissioner demanded information: FOIA 2000 s.51. */
  @EventName("information-notice-recorded")
  record InformationNoticeRecorded(
      LocalDate happenedOn,
      NoticeId notice,
      IcoComplaintId complaint,
      LocalDate replyBy,
      @Nullable ProtectedText asks)
      implements RegulatorEvent {}

  /**
   * The Commissioner decided: FOIA 2000 s.50(3)(b). The day it happened on is the day it was sent.
   *
   * @param complyBy the last day for the steps, as the notice counts it; null where it orders none
   * @param breaches the provisions found to be breached
   */
  @EventName("decision-notice-recorded")
  record DecisionNoticeRecorded(
      LocalDate happenedOn,
      NoticeId notice,
      IcoComplaintId complaint,
      DecisionNoticeOutcome outcome,
      List<ProvisionCode> breaches,
      List<NoticeStep> steps,
      @Nullable LocalDate complyBy)
      implements RegulatorEvent {}

  /**
   * Steps of a decision notice, or of a tribunal, were taken.
   *
   * @param steps their numbers; empty for all
   */
  @EventName("compliance-recorded")
  record ComplianceRecorded(
      LocalDate happenedOn, NoticeId notice, List<String> steps, @Nullable ProtectedText evidence)
      implements RegulatorEvent {}

  /** An appeal was lodged: FOIA 2000 s.57. No step need be taken while it is pending. */
  @EventName("appeal-recorded")
  record AppealRecorded(
      LocalDate happenedOn,
      AppealId appeal,
      NoticeId notice,
      Appellant by,
      Tribunal tribunal,
      @Nullable String tribunalReference)
      implements RegulatorEvent {}

  /**
   * A tribunal decided an appeal: FOIA 2000 s.58.
   *
   * @param steps what it orders in the notice's place; empty where the notice stands or falls
   * @param complyBy the last day for the steps; null where it names none
   */
  @EventName("tribunal-decision-recorded")
  record TribunalDecisionRecorded(
      LocalDate happenedOn,
      AppealId appeal,
      TribunalOutcome outcome,
      List<NoticeStep> steps,
      @Nullable LocalDate complyBy,
      @Nullable ProtectedText reasons)
      implements RegulatorEvent {}

  /** The Commissioner's file on the complaint was closed. */
  @EventName("ico-complaint-closed")
  record IcoComplaintClosed(
      LocalDate happenedOn, IcoComplaintId complaint, IcoClosure how, @Nullable ProtectedText note)
      implements RegulatorEvent {}
}
