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
      boolean completesCase,
      LocalDate toldComplainBy,
      String calendarEdition)
      implements ResponseEvent {}

  /** A response that went out in the world was recorded as it was, whatever is wrong with it. */
  @EventName("response-sent-recorded")
  record ResponseSentRecorded(
      LocalDate happenedOn,
      ResponseId response,
      List<StrandId> strands,
      Channel channel,
      List<NoticeStatement> statements,
      boolean completesCase)
      implements ResponseEvent {}

  /** One thing that is wrong with a recorded response. Nothing is invented to fill the gap. */
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
}
