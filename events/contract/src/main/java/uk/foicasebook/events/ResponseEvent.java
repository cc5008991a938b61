package uk.foicasebook.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers are drafted and go out. */
public sealed interface ResponseEvent extends CaseEvent {

  /** The answer to a part, from a strand that is to be disclosed. */
  @EventName("answer-drafted")
  record AnswerDrafted(LocalDate happenedOn, StrandId strand, PartNumber part, ProtectedText answer)
      implements ResponseEvent {}

  /** The casebook's own response was issued, having passed every rule. */
  @EventName("response-issued")
  record ResponseIssued(
      LocalDate happenedOn,
      ResponseId response,
      List<StrandId> strands,
      Channel channel,
      List<NoticeStatement> statements,
      @Fixed boolean completesCase,
      @Fixed LocalDate toldComplainBy,
      @Fixed String calendarEdition)
      implements ResponseEvent {}

  /** A response that went out in the world was recorded as it was, whatever is wrong with it. */
  @EventName("response-sent-recorded")
  record ResponseSentRecorded(
      LocalDate happenedOn,
      ResponseId response,
      List<StrandId> strands,
      Channel channel,
      List<NoticeStatement> statements,
      @Fixed boolean completesCase)
      implements ResponseEvent {}

  /** One thing that is wrong with a recorded response. Nothing is invented to fill the gap. */
  @Fixed
  @EventName("response-defect-found")
  record ResponseDefectFound(
      LocalDate happenedOn,
      ResponseId response,
      DefectKind defect,
      @Nullable PartNumber part,
      @Nullable StrandId strand,
      @Nullable ProvisionCode exemption,
      @Nullable ProvisionCode breached,
      @Nullable ProtectedText note)
      implements ResponseEvent {}

  /**
   * A document was put on the file. Its content is kept elsewhere, under this hash.
   *
   * @param sha256 of the content, 64 lower-case hexadecimal digits
   * @param size in bytes
   */
  @EventName("document-attached")
  record DocumentAttached(
      LocalDate happenedOn,
      DocumentId document,
      DocumentKind kind,
      List<StrandId> strands,
      ProtectedText title,
      String mediaType,
      @Fixed long size,
      @Fixed String sha256)
      implements ResponseEvent {}

  /** Drafts were put into the clearance chain, whose stages stand as they were then. */
  @EventName("submitted-for-clearance")
  record SubmittedForClearance(
      LocalDate happenedOn,
      ClearanceId clearance,
      List<StrandId> strands,
      @Fixed List<String> stages)
      implements ResponseEvent {}

  /** A stage of the chain let it pass. */
  @EventName("response-cleared")
  record ResponseCleared(
      LocalDate happenedOn, ClearanceId clearance, String stage, @Nullable ProtectedText note)
      implements ResponseEvent {}

  /** A stage of the chain gave it back. */
  @EventName("response-returned")
  record ResponseReturned(
      LocalDate happenedOn, ClearanceId clearance, String stage, ProtectedText reason)
      implements ResponseEvent {}

  /** A stage of the chain was passed over. */
  @EventName("clearance-bypassed")
  record ClearanceBypassed(
      LocalDate happenedOn, ClearanceId clearance, String stage, ProtectedText reason)
      implements ResponseEvent {}

  /** A response goes out without statements the notice should make, and somebody said why. */
  @EventName("notice-wording-overridden")
  record NoticeWordingOverridden(
      LocalDate happenedOn,
      ResponseId response,
      List<NoticeStatement> statements,
      ProtectedText reason)
      implements ResponseEvent {}

  /** A response did not reach the requester, so it is none. */
  @EventName("non-delivery-recorded")
  record NonDeliveryRecorded(LocalDate happenedOn, ResponseId response, @Nullable ProtectedText how)
      implements ResponseEvent {}
}
