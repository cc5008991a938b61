package uk.foicasebook.command.rest;

import java.util.Locale;
import uk.foicasebook.command.domain.ReviewRefusal;
import uk.foicasebook.command.domain.ReviewRefusal.ComplaintBeforeResponse;
import uk.foicasebook.command.domain.ReviewRefusal.ComplaintInTime;
import uk.foicasebook.command.domain.ReviewRefusal.NoReviewer;
import uk.foicasebook.command.domain.ReviewRefusal.NothingDecidedAgain;
import uk.foicasebook.command.domain.ReviewRefusal.NothingToOverride;
import uk.foicasebook.command.domain.ReviewRefusal.OutcomeAlreadyIssued;
import uk.foicasebook.command.domain.ReviewRefusal.OutcomeDoesNotFit;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewBeyondCalendar;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewBeyondLimit;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewEnded;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewIdTaken;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewNotProlonged;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewerDecidedFirst;
import uk.foicasebook.command.domain.ReviewRefusal.StrandLeftOut;
import uk.foicasebook.command.domain.ReviewRefusal.StrandNotReviewed;
import uk.foicasebook.command.domain.ReviewRefusal.UnknownResponse;
import uk.foicasebook.command.domain.ReviewRefusal.UnknownReview;

/** Says a refusal about a complaint or its review in a sentence. */
final class ReviewSentences {
  private ReviewSentences() {}

  static String of(ReviewRefusal refusal) {
    return switch (refusal) {
      case UnknownResponse(var response) -> "The case has no response %s.".formatted(response);
      case ReviewIdTaken(var review) -> "Another complaint is called %s.".formatted(review);
      case ComplaintBeforeResponse(var response, var sentOn, var complainedOn) ->
          "Response %s went out on %s, after the complaint of %s."
              .formatted(response, sentOn, complainedOn);
      case UnknownReview(var review) -> "The case has no complaint called %s.".formatted(review);
      case ComplaintInTime(var review, var complainedOn, _) ->
          "Complaint %s came in time, on %s, and is looked into.".formatted(review, complainedOn);
      case OutcomeAlreadyIssued(var review, var issuedOn) ->
          "The outcome of review %s went out on %s.".formatted(review, issuedOn);
      case ReviewEnded(var review, var endedOn) ->
          "There is no review of complaint %s since %s: it was withdrawn, or declined as late."
              .formatted(review, endedOn);
      case ReviewBeyondLimit(var review, var limit, var until, _) ->
          "Review %s cannot take until %s: its last day is %s.".formatted(review, until, limit);
      case ReviewNotProlonged(var review, var due, var until) ->
          "Review %s is due on %s as it is, so %s is no more time.".formatted(review, due, until);
      case ReviewBeyondCalendar(var review, var edition) ->
          "Calendar edition %s does not reach far enough to say when review %s is due."
              .formatted(edition, review);
      case NoReviewer(var review) -> "Nobody has review %s yet.".formatted(review);
      case ReviewerDecidedFirst(var review, var person, var response) ->
          "%s had a hand in response %s, which review %s is about: somebody else should decide, or a reason is recorded."
              .formatted(person, response, review);
      case NothingToOverride(var review, var reviewer) ->
          "%s had no hand in what review %s is about, so there is nothing to give a reason for."
              .formatted(reviewer, review);
      case StrandNotReviewed(var review, var strand) ->
          "Review %s is not about strand %s.".formatted(review, strand);
      case StrandLeftOut(var review, var strand) ->
          "Strand %s is decided otherwise now, and the outcome of review %s does not name it."
              .formatted(strand, review);
      case OutcomeDoesNotFit(var review, var outcome, var strand) ->
          "Review %s cannot be %s: strand %s is not decided like that."
              .formatted(review, outcome.name().toLowerCase(Locale.UK).replace('_', ' '), strand);
      case NothingDecidedAgain(var review, var outcome) ->
          "Review %s cannot be %s: every strand stands as it was decided first."
              .formatted(review, outcome.name().toLowerCase(Locale.UK).replace('_', ' '));
    };
  }
}
