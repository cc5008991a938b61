package uk.foicasebook.events;

import java.time.LocalDate;
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
}
