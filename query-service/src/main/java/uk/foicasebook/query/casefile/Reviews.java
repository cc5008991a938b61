package uk.foicasebook.query.casefile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ClearanceBypassed;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseEvent.NoticeWordingOverridden;
import uk.foicasebook.events.ResponseEvent.ResponseCleared;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseReturned;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewEvent.ReviewerAssigned;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.StrandId;

/**
 * Internal reviews in the order they were asked for, and what each response had decided, so that a
 * first decision can be read beside the second for ever.
 */
public record Reviews(List<Review> requested, List<Decision> decisions) {

  static final Reviews NONE = new Reviews(List.of(), List.of());

  /** What a response decided of its strands on the day it went out. */
  public record Decision(ResponseId response, List<Decided> strands) {}

  /** What is decided now is what this response says. */
  Reviews answered(ResponseEvent event, Findings findings) {
    return switch (event) {
      case ResponseIssued e -> decided(e.response(), e.strands(), findings);
      case ResponseSentRecorded e -> decided(e.response(), e.strands(), findings);
      case AnswerDrafted _,
          ResponseDefectFound _,
          DocumentAttached _,
          SubmittedForClearance _,
          ResponseCleared _,
          ResponseReturned _,
          ClearanceBypassed _,
          NoticeWordingOverridden _,
          NonDeliveryRecorded _ ->
          this;
    };
  }

  private Reviews decided(ResponseId response, List<StrandId> strands, Findings findings) {
    return new Reviews(
        requested,
        Lists.replacing(
            decisions, new Decision(response, Decided.of(strands, findings)), Decision::response));
  }

  Reviews evolve(ReviewEvent event, Findings findings) {
    return switch (event) {
      case ReviewRequested e -> complained(e);
      case LateComplaintDecided e -> change(e.review(), review -> review.with(e));
      case ReviewerAssigned e -> change(e.review(), review -> review.with(e));
      case ReviewExtended e -> change(e.review(), review -> review.with(e));
      case ReviewOutcomeIssued e ->
          change(e.review(), review -> review.with(e, Decided.of(e.strands(), findings)));
      case ComplaintWithdrawn e -> change(e.review(), review -> review.with(e));
    };
  }

  private Reviews complained(ReviewRequested e) {
    List<Decided> first = decidedBy(e.response());
    Review review =
        requested.stream()
            .filter(known -> known.id().equals(e.review()))
            .findAny()
            .map(known -> known.with(e, first))
            .orElseGet(() -> Review.of(e, first));
    return new Reviews(Lists.replacing(requested, review, Review::id), decisions);
  }

  private List<Decided> decidedBy(@Nullable ResponseId response) {
    return decisions.stream()
        .filter(decision -> decision.response().equals(response))
        .findAny()
        .map(Decision::strands)
        .orElse(List.of());
  }

  /** In a view of a past day a fact may be known and its complaint not yet: it is left out. */
  private Reviews change(ReviewId id, UnaryOperator<Review> change) {
    return requested.stream()
        .filter(review -> review.id().equals(id))
        .findAny()
        .map(change)
        .map(review -> new Reviews(Lists.replacing(requested, review, Review::id), decisions))
        .orElse(this);
  }
}
