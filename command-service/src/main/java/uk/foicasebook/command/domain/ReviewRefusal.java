package uk.foicasebook.command.domain;

import java.time.LocalDate;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.StrandId;

/** A review is not such that the command makes sense. */
public sealed interface ReviewRefusal extends Refusal {

  /** The case has no response of this name. */
  record UnknownResponse(ResponseId response) implements ReviewRefusal {}

  /** Another complaint has this name. */
  record ReviewIdTaken(ReviewId review) implements ReviewRefusal {}

  /** The complaint is about a response that was not out when it was made. */
  record ComplaintBeforeResponse(ResponseId response, LocalDate sentOn, LocalDate complainedOn)
      implements ReviewRefusal {}

  /** The case has no complaint of this name. */
  record UnknownReview(ReviewId review) implements ReviewRefusal {}

  /** The complaint came in time, so it is looked into, and nobody need decide that. */
  record ComplaintInTime(ReviewId review, LocalDate complainedOn, String citation)
      implements ReviewRefusal {}

  /** The outcome is out. */
  record OutcomeAlreadyIssued(ReviewId review, LocalDate issuedOn) implements ReviewRefusal {}

  /** There is no review any more: the complaint was withdrawn, or came late and was declined. */
  record ReviewEnded(ReviewId review, LocalDate endedOn) implements ReviewRefusal {}

  /** The review would take longer than it may. */
  record ReviewBeyondLimit(ReviewId review, LocalDate limit, LocalDate until, String citation)
      implements ReviewRefusal {}

  /** The day named is one by which the review is due anyway. */
  record ReviewNotProlonged(ReviewId review, LocalDate due, LocalDate until)
      implements ReviewRefusal {}

  /** The time of the review cannot be told: the calendar edition does not reach that far. */
  record ReviewBeyondCalendar(ReviewId review, String edition) implements ReviewRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.10(6)";
    }
  }

  /** Nobody has the review. */
  record NoReviewer(ReviewId review) implements ReviewRefusal {
    @Override
    public String citation() {
      return "s.45 Code para 5.9";
    }
  }

  /** This person had a hand in the response that is to be reviewed. */
  record ReviewerDecidedFirst(ReviewId review, PersonId person, ResponseId response)
      implements ReviewRefusal {
    @Override
    public String citation() {
      return "s.45 Code para 5.9";
    }
  }

  /** A reason is given for an exception that is none. */
  record NothingToOverride(ReviewId review, PersonId reviewer) implements ReviewRefusal {}

  /** The strand went out with another response than the one complained of. */
  record StrandNotReviewed(ReviewId review, StrandId strand) implements ReviewRefusal {}

  /** The review decided the strand otherwise, and the outcome does not name it. */
  record StrandLeftOut(ReviewId review, StrandId strand) implements ReviewRefusal {
    @Override
    public String citation() {
      return "s.45 Code para 5.10";
    }
  }

  /** What was decided of the strand is not what the outcome says of the whole. */
  record OutcomeDoesNotFit(ReviewId review, ReviewOutcome outcome, StrandId strand)
      implements ReviewRefusal {
    @Override
    public String citation() {
      return "s.45 Code para 5.10";
    }
  }

  /** The outcome says that something changes, and every strand is as it was. */
  record NothingDecidedAgain(ReviewId review, ReviewOutcome outcome) implements ReviewRefusal {
    @Override
    public String citation() {
      return "s.45 Code para 5.8";
    }
  }
}
