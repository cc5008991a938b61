package uk.foicasebook.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request arrives, is acknowledged, numbered and given to somebody. */
public sealed interface IntakeEvent extends CaseEvent {

  /**
   * A request for information was received. The day it happened on is the date of receipt, FOIA
   * 2000 s.10(6).
   */
  @EventName("request-received")
  record RequestReceived(
      LocalDate happenedOn,
      AuthorityId authority,
      Reference reference,
      Regime regime,
      WeekendReceipt weekendReceipt,
      Channel channel,
      Requester requester,
      @OfRequester ProtectedText wording)
      implements IntakeEvent {}

  /**
   * The requester was told that the request is in hand, and perhaps by when, on which calendar
   * edition. Revision 1 did not keep the edition.
   */
  @EventName(value = "request-acknowledged", revision = 2)
  record RequestAcknowledged(
      LocalDate happenedOn,
      Channel channel,
      @Nullable LocalDate toldDueOn,
      @Nullable String calendarEdition)
      implements IntakeEvent {}

  /** The request was broken into numbered parts; the list replaces any earlier one. */
  @EventName("parts-numbered")
  record PartsNumbered(LocalDate happenedOn, List<Part> parts) implements IntakeEvent {}

  /** An officer took the case on. */
  @EventName("officer-assigned")
  record OfficerAssigned(LocalDate happenedOn, PersonId officer) implements IntakeEvent {}
}
