package uk.foicasebook.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What starts, stops, pauses and lengthens the time for an answer. */
public sealed interface ClockEvent extends CaseEvent {

  /** The requester was asked for what is needed to identify and locate: FOIA 2000 s.1(3). */
  @EventName("clarification-sought")
  record ClarificationSought(
      LocalDate happenedOn,
      ClarificationId clarification,
      Scope scope,
      Channel channel,
      ProtectedText question)
      implements ClockEvent {}

  /**
   * The requester replied. A sufficient reply starts the time afresh: FOIA 2000 s.10(6)(b).
   *
   * @param sufficient whether it supplies what was asked for
   */
  @EventName("clarification-received")
  record ClarificationReceived(
      LocalDate happenedOn,
      ClarificationId clarification,
      Channel channel,
      boolean sufficient,
      @OfRequester ProtectedText reply)
      implements ClockEvent {}

  /**
   * A fees notice was given: FOIA 2000 s.9(1).
   *
   * @param pence the fee
   */
  @EventName("fees-notice-issued")
  record FeesNoticeIssued(
      LocalDate happenedOn,
      FeesNoticeId notice,
      Scope scope,
      Channel channel,
      int pence,
      @Nullable ProtectedText reckoning)
      implements ClockEvent {}

  /** The fee was received: FOIA 2000 s.10(2). */
  @EventName("fee-received")
  record FeeReceived(LocalDate happenedOn, FeesNoticeId notice, int pence) implements ClockEvent {}

  /**
   * Some or all of the request lapsed.
   *
   * @param feesNotice the notice that was not paid, where that is the cause
   * @param clarification the question that was not answered, where that is the cause
   */
  @EventName("request-lapsed")
  record RequestLapsed(
      LocalDate happenedOn,
      LapseCause cause,
      Scope scope,
      @Nullable FeesNoticeId feesNotice,
      @Nullable ClarificationId clarification)
      implements ClockEvent {}

  /**
   * The requester was told that the public interest is still being weighed: FOIA 2000 s.10(3),
   * s.17(2).
   *
   * @param decisionBy the estimated day of the decision, as told
   * @param calendarEdition the edition that day rested on
   */
  @EventName("public-interest-extension-notified")
  record PublicInterestExtensionNotified(
      LocalDate happenedOn,
      ExtensionId extension,
      List<StrandId> strands,
      List<ProvisionCode> exemptions,
      Channel channel,
      LocalDate decisionBy,
      @Fixed String calendarEdition,
      @Nullable ProtectedText why)
      implements ClockEvent {}

  /**
   * The requester was told that complexity and volume need up to forty working days: EIR 2004 reg
   * 7. No strands means the whole request.
   *
   * @param answerBy the day of the answer, as told
   * @param calendarEdition the edition that day rested on
   */
  @EventName("complexity-extension-notified")
  record ComplexityExtensionNotified(
      LocalDate happenedOn,
      ExtensionId extension,
      List<StrandId> strands,
      Channel channel,
      LocalDate answerBy,
      @Fixed String calendarEdition,
      ProtectedText why)
      implements ClockEvent {}

  /**
   * Another limit than the twentieth working day applies: SI 2004/3364.
   *
   * @param noSessions when a school holds none; empty for the other limits
   * @param setDay the day the Commissioner specified; null for the other limits
   */
  @EventName("special-time-limit-set")
  record SpecialTimeLimitSet(
      LocalDate happenedOn,
      SpecialLimit limit,
      List<DatePeriod> noSessions,
      @Nullable LocalDate setDay)
      implements ClockEvent {}
}
