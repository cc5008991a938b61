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

  /**
   * The strand is refused without an exemption: FOIA 2000 s.12 (cost) or s.14 (vexatious).
   *
   * @param earlier the requests it repeats: s.14(2)
   * @param notice the request that was refused as vexatious or repeated before, in a notice that
   *     makes another one unreasonable: s.17(6)
   */
  @EventName("strand-refused")
  record StrandRefused(
      LocalDate happenedOn,
      StrandId strand,
      ProvisionCode provision,
      List<EarlierRequest> earlier,
      @Nullable EarlierRequest notice,
      @Nullable ProtectedText why)
      implements ExemptionEvent {}

  /** A provision is no longer relied on for the strand, against whichever duty it was. */
  @EventName("exemption-withdrawn")
  record ExemptionWithdrawn(
      LocalDate happenedOn, StrandId strand, ProvisionCode provision, @Nullable ProtectedText why)
      implements ExemptionEvent {}

  /**
   * The qualified person gave an opinion: FOIA 2000 s.36(2).
   *
   * @param qualifiedPerson the office they hold: FOIA 2000 s.36(5)
   * @param submission what was put to them
   */
  @EventName("qualified-person-opinion-recorded")
  record QualifiedPersonOpinionRecorded(
      LocalDate happenedOn,
      OpinionId opinion,
      String qualifiedPerson,
      List<StrandId> strands,
      List<ProvisionCode> exemptions,
      Limb limb,
      Likelihood likelihood,
      @Nullable ProtectedText submission,
      ProtectedText reasons)
      implements ExemptionEvent {}
}
