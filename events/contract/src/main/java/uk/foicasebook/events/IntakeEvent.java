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
      @Fixed @Nullable String calendarEdition)
      implements IntakeEvent {}

  /** The request was broken into numbered parts; the list replaces any earlier one. */
  @EventName("parts-numbered")
  record PartsNumbered(LocalDate happenedOn, List<Part> parts) implements IntakeEvent {}

  /** An officer took the case on. */
  @EventName("officer-assigned")
  record OfficerAssigned(LocalDate happenedOn, PersonId officer) implements IntakeEvent {}

  /** The case was brought over from an earlier register, with what that register knew of it. */
  @EventName("case-imported")
  record CaseImported(LocalDate happenedOn, String register, @Nullable ProtectedText remarks)
      implements IntakeEvent {}

  /** What came in is not a valid request: FOIA 2000 s.8(1). */
  @EventName("request-declared-invalid")
  record RequestDeclaredInvalid(
      LocalDate happenedOn, List<InvalidityReason> reasons, @Nullable ProtectedText why)
      implements IntakeEvent {}

  /** What was wanting came, so that a valid request was received on this day: FOIA 2000 s.8(1). */
  @EventName("request-made-valid")
  record RequestMadeValid(
      LocalDate happenedOn, Channel channel, @OfRequester @Nullable ProtectedText supplied)
      implements IntakeEvent {}

  /** Some or all of it is handled under another regime. No strands means the whole request. */
  @EventName("regime-changed")
  record RegimeChanged(
      LocalDate happenedOn, Regime regime, List<StrandId> strands, @Nullable ProtectedText why)
      implements IntakeEvent {}

  /**
   * Some or all of it is the applicant's own data and goes on as a subject access request: FOIA
   * 2000 s.40(1). No strands means the whole request.
   */
  @EventName("handled-as-subject-access")
  record HandledAsSubjectAccess(
      LocalDate happenedOn, List<StrandId> strands, @Nullable ProtectedText why)
      implements IntakeEvent {}

  /**
   * Some or all of it was passed to another authority, which holds it. No strands means the whole
   * request.
   *
   * @param permittedOn when the requester agreed; null under EIR 2004 reg 10, which needs no leave
   */
  @EventName("request-transferred")
  record RequestTransferred(
      LocalDate happenedOn,
      List<StrandId> strands,
      String toAuthority,
      @Nullable LocalDate permittedOn,
      @Nullable ProtectedText why)
      implements IntakeEvent {}

  /** The requester withdrew some or all of it. No strands means the whole request. */
  @EventName("request-withdrawn")
  record RequestWithdrawn(
      LocalDate happenedOn,
      List<StrandId> strands,
      Channel channel,
      @OfRequester @Nullable ProtectedText words)
      implements IntakeEvent {}

  /** Other cases were found to belong with this one. */
  @EventName("cases-linked")
  record CasesLinked(
      LocalDate happenedOn, List<CaseId> cases, LinkKind kind, @Nullable ProtectedText why)
      implements IntakeEvent {}

  /** The case was given to a team or business unit. */
  @EventName("team-assigned")
  record TeamAssigned(LocalDate happenedOn, TeamId team) implements IntakeEvent {}
}
