package uk.foicasebook.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was looked for, where, and what it turned up. */
public sealed interface SearchEvent extends CaseEvent {

  /** A search was made, in terms that can be defended to the Commissioner. */
  @EventName("search-recorded")
  record SearchRecorded(
      LocalDate happenedOn,
      SearchId search,
      List<PartNumber> parts,
      String place,
      @Nullable ProtectedText terms,
      @Nullable LocalDate coveringFrom,
      @Nullable LocalDate coveringTo,
      Finding finding,
      @Nullable ProtectedText result)
      implements SearchEvent {}

  /**
   * A strand was named, or its description or finding changed. No parts means the request as a
   * whole.
   */
  @EventName("strand-recorded")
  record StrandRecorded(
      LocalDate happenedOn,
      StrandId strand,
      List<PartNumber> parts,
      ProtectedText description,
      Finding finding)
      implements SearchEvent {}

  /**
   * What compliance would cost was estimated, by the four kinds of work that count.
   *
   * @param limitPounds the appropriate limit it is measured by; null where there is none, as under
   *     the EIR
   */
  @EventName("cost-estimated")
  record CostEstimated(
      LocalDate happenedOn,
      EstimateId estimate,
      Scope scope,
      List<CostItem> items,
      @Nullable Integer limitPounds,
      @Nullable ProtectedText sampling)
      implements SearchEvent {}

  /** Other requests are counted together with this one: FOIA 2000 s.12(4). */
  @EventName("requests-aggregated")
  record RequestsAggregated(
      LocalDate happenedOn,
      List<AggregatedRequest> requests,
      AggregationGround ground,
      ProtectedText why)
      implements SearchEvent {}

  /** A third party was asked for its view. The clock runs on. */
  @EventName("third-party-consulted")
  record ThirdPartyConsulted(
      LocalDate happenedOn,
      ConsultationId consultation,
      @OfThirdParty ProtectedText thirdParty,
      List<StrandId> strands,
      @Nullable LocalDate replyBy,
      @Nullable ProtectedText question)
      implements SearchEvent {}

  /** What became of a consultation. */
  @EventName("consultation-recorded")
  record ConsultationRecorded(
      LocalDate happenedOn,
      ConsultationId consultation,
      ThirdPartyView view,
      @OfThirdParty @Nullable ProtectedText reply)
      implements SearchEvent {}

  /** The case was referred for advice, inside the authority or outside. The clock runs on. */
  @EventName("referred-for-advice")
  record ReferredForAdvice(
      LocalDate happenedOn,
      ReferralId referral,
      String body,
      boolean mandatory,
      List<StrandId> strands,
      @Nullable LocalDate replyBy,
      @Nullable ProtectedText question)
      implements SearchEvent {}

  /** The advice came. */
  @EventName("advice-recorded")
  record AdviceRecorded(LocalDate happenedOn, ReferralId referral, ProtectedText advice)
      implements SearchEvent {}

  /** The requester was given advice and assistance: FOIA 2000 s.16(1). */
  @EventName("assistance-recorded")
  record AssistanceRecorded(
      LocalDate happenedOn,
      AssistanceId assistance,
      AssistanceKind kind,
      Scope scope,
      Channel channel,
      ProtectedText help)
      implements SearchEvent {}
}
