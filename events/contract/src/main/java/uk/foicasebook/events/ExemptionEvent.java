package uk.foicasebook.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is withheld, or neither confirmed nor denied, and why. */
public sealed interface ExemptionEvent extends CaseEvent {

  /** The strand is withheld under one provision: FOIA 2000 s.1(1)(b) does not apply. */
  @EventName("exemption-applied")
  record ExemptionApplied(
      LocalDate happenedOn, StrandId strand, ProvisionCode exemption, @Nullable ProtectedText why)
      implements ExemptionEvent {}

  /**
   * Whether the strand is held is neither confirmed nor denied: FOIA 2000 s.1(1)(a) does not apply.
   */
  @EventName("neither-confirmed-nor-denied")
  record NeitherConfirmedNorDenied(
      LocalDate happenedOn,
      StrandId strand,
      List<ProvisionCode> provisions,
      @Nullable ProtectedText why)
      implements ExemptionEvent {}

  /** The harm that would follow, for the strands and exemptions it is about. */
  @EventName("harm-recorded")
  record HarmRecorded(
      LocalDate happenedOn,
      HarmId harm,
      List<StrandId> strands,
      List<ProvisionCode> exemptions,
      Limb limb,
      Likelihood likelihood,
      ProtectedText harmCaused)
      implements ExemptionEvent {}

  /**
   * One balance of the public interest. It may carry several qualified exemptions: [2025] UKSC 27.
   */
  @EventName("public-interest-test-recorded")
  record PublicInterestTestRecorded(
      LocalDate happenedOn,
      TestId test,
      List<StrandId> strands,
      List<ProvisionCode> exemptions,
      Limb limb,
      List<ProtectedText> favouringDisclosure,
      List<ProtectedText> favouringMaintaining,
      Balance balance,
      ProtectedText reasons)
      implements ExemptionEvent {}
}
