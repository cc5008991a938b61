package uk.foicasebook.command.domain;

import java.time.LocalDate;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewId;

/** A review is not such that the command makes sense. */
public sealed interface ReviewRefusal extends Refusal {

  /** The case has no response of this name. */
  record UnknownResponse(ResponseId response) implements ReviewRefusal {}

  /** Another complaint has this name. */
  record ReviewIdTaken(ReviewId review) implements ReviewRefusal {}

  /** The complaint is about a response that was not out when it was made. */
  record ComplaintBeforeResponse(ResponseId response, LocalDate sentOn, LocalDate complainedOn)
      implements ReviewRefusal {}
}
