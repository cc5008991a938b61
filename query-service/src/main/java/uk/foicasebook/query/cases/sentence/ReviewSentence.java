package uk.foicasebook.query.cases.sentence;

import static uk.foicasebook.query.cases.sentence.Wording.day;
import static uk.foicasebook.query.cases.sentence.Wording.words;

import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewEvent.ReviewerAssigned;

/** A complaint and what came of it, in plain sentences. */
final class ReviewSentence {
  private ReviewSentence() {}

  static String of(ReviewEvent event) {
    return switch (event) {
      case ReviewRequested e ->
          "An internal review was asked for by %s.".formatted(words(e.channel()));
      case LateComplaintDecided e ->
          e.accepted()
              ? "The late complaint %s is looked into.".formatted(e.review())
              : "The late complaint %s is not looked into.".formatted(e.review());
      case ReviewerAssigned e ->
          e.override() == null
              ? "Review %s was given to %s.".formatted(e.review(), e.reviewer())
              : "Review %s was given to %s, who dealt with the request, for a recorded reason."
                  .formatted(e.review(), e.reviewer());
      case ReviewExtended e ->
          "The requester was told that review %s takes until %s."
              .formatted(e.review(), day(e.toldBy()));
      case ReviewOutcomeIssued e ->
          "The outcome of review %s went out by %s: %s."
              .formatted(e.review(), words(e.channel()), words(e.outcome()));
      case ComplaintWithdrawn e ->
          "The complaint %s was withdrawn by %s.".formatted(e.review(), words(e.channel()));
    };
  }
}
