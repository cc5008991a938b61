package uk.foicasebook.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requester is dissatisfied and the authority looks again. */
public sealed interface ReviewEvent extends CaseEvent {

  /** An internal review was asked for: any written expression of dissatisfaction. */
  @EventName("review-requested")
  record ReviewRequested(
      LocalDate happenedOn,
      ReviewId review,
      @Nullable ResponseId response,
      Channel channel,
      @OfRequester ProtectedText grounds)
      implements ReviewEvent {}

  /** It was decided whether a late complaint is looked into: s.45 Code para 5.3. */
  @EventName("late-complaint-decided")
  record LateComplaintDecided(
      LocalDate happenedOn, ReviewId review, boolean accepted, ProtectedText reasons)
      implements ReviewEvent {}

  /**
   * Somebody was given the review.
   *
   * @param override why a person who dealt with the request reviews it all the same; null otherwise
   */
  @EventName("reviewer-assigned")
  record ReviewerAssigned(
      LocalDate happenedOn, ReviewId review, PersonId reviewer, @Nullable ProtectedText override)
      implements ReviewEvent {}

  /** The requester was told that the review takes longer, and until when. */
  @EventName("review-extended")
  record ReviewExtended(
      LocalDate happenedOn,
      ReviewId review,
      Channel channel,
      LocalDate toldBy,
      @Fixed @Nullable String calendarEdition,
      ProtectedText reasons)
      implements ReviewEvent {}

  /**
   * The outcome went out. What it says of the strands decided again stands in the facts before it.
   *
   * @param strands those decided again
   * @param toldIcoBy by when the requester was told to go to the Commissioner; null if not told
   */
  @EventName("review-outcome-issued")
  record ReviewOutcomeIssued(
      LocalDate happenedOn,
      ReviewId review,
      ReviewOutcome outcome,
      List<StrandId> strands,
      Channel channel,
      List<NoticeStatement> statements,
      @Nullable LocalDate toldIcoBy,
      ProtectedText reasons)
      implements ReviewEvent {}

  /** The requester no longer wants the review. */
  @EventName("complaint-withdrawn")
  record ComplaintWithdrawn(
      LocalDate happenedOn,
      ReviewId review,
      Channel channel,
      @OfRequester @Nullable ProtectedText words)
      implements ReviewEvent {}
}
