package uk.foicasebook.command.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
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
 * The requester's complaints, by name, each with what came of it; and what each response had
 * decided, since a review is a decision beside the first and no edit of it.
 */
record Reviews(Entries<ReviewId, Review> entries, Entries<ResponseId, First> decisions) {
  static final Reviews NONE = new Reviews(Entries.none(), Entries.none());

  /**
   * What a response decided on the day it went out.
   *
   * @param after the reviews that had their outcome by then
   */
  record First(Map<StrandId, Determination> strands, Set<ReviewId> after) {}

  Reviews evolve(ReviewEvent fact) {
    return switch (fact) {
      case ReviewRequested e ->
          put(e.review(), find(e.review()).map(r -> r.with(e)).orElseGet(() -> Review.of(e)));
      case LateComplaintDecided e -> change(e.review(), review -> review.with(e));
      case ReviewerAssigned e -> change(e.review(), review -> review.with(e));
      case ReviewExtended e -> change(e.review(), review -> review.with(e));
      case ReviewOutcomeIssued e -> change(e.review(), review -> review.with(e));
      case ComplaintWithdrawn e -> change(e.review(), review -> review.with(e));
    };
  }

  /** What is decided when a response goes out is what it says; told again, it stays. */
  Reviews answered(ResponseEvent fact, CaseFile file) {
    return switch (fact) {
      case ResponseIssued e -> decided(e.response(), e.strands(), file);
      case ResponseSentRecorded e -> decided(e.response(), e.strands(), file);
      case ResponseEvent.AnswerDrafted _,
          ResponseEvent.ResponseDefectFound _,
          ResponseEvent.DocumentAttached _,
          ResponseEvent.SubmittedForClearance _,
          ResponseEvent.ResponseCleared _,
          ResponseEvent.ResponseReturned _,
          ResponseEvent.ClearanceBypassed _,
          ResponseEvent.NoticeWordingOverridden _,
          ResponseEvent.NonDeliveryRecorded _ ->
          this;
    };
  }

  private Reviews decided(ResponseId response, Collection<StrandId> strands, CaseFile file) {
    if (decisions.has(response)) {
      return this;
    }
    Map<StrandId, Determination> said = new LinkedHashMap<>();
    strands.forEach(strand -> said.put(strand, file.determinationOf(strand)));
    Set<ReviewId> after =
        entries.values().stream()
            .filter(review -> review.outcome() != null)
            .map(review -> review.complaint().review())
            .collect(Collectors.toUnmodifiableSet());
    return new Reviews(entries, decisions.with(response, new First(said, after)));
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  Optional<Review> find(ReviewId id) {
    return entries.find(id);
  }

  /** The strands of the response that the review is about; none where it is about silence. */
  List<StrandId> decidedFirst(ReviewId review) {
    return first(review).map(first -> List.copyOf(first.strands().keySet())).orElse(List.of());
  }

  /** What that response had decided of a strand. */
  Optional<Determination> firstDecision(ReviewId review, StrandId strand) {
    return first(review).map(first -> first.strands().get(strand));
  }

  private Optional<First> first(ReviewId review) {
    return find(review)
        .flatMap(known -> Optional.ofNullable(known.complaint().response()))
        .flatMap(decisions::find);
  }

  /** Whether an outcome is still to come of any of them. */
  boolean areOpen() {
    return entries.values().stream().anyMatch(Review::isOpen);
  }

  /** Whether a review that has no outcome yet is about this strand. */
  boolean lookAgainAt(StrandId strand) {
    return entries.byKey().entrySet().stream()
        .filter(entry -> entry.getValue().isOpen())
        .anyMatch(entry -> decidedFirst(entry.getKey()).contains(strand));
  }

  /**
   * Whether a review overturned what was said of this strand, and no response has gone out since.
   */
  boolean oweAfresh(StrandId strand) {
    return entries.values().stream()
        .filter(review -> review.overturned(strand))
        .anyMatch(
            review ->
                decisions.values().stream()
                    .filter(first -> first.strands().containsKey(strand))
                    .noneMatch(first -> first.after().contains(review.complaint().review())));
  }

  /** The name of the complaint that says just this, or else the next free one. */
  ReviewId nameFor(Function<ReviewId, ReviewRequested> complaint) {
    return entries.byKey().entrySet().stream()
        .filter(known -> known.getValue().complaint().equals(complaint.apply(known.getKey())))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> entries.nextName("review", ReviewId::new));
  }

  private Reviews change(ReviewId id, UnaryOperator<Review> change) {
    return find(id).map(review -> put(id, change.apply(review))).orElse(this);
  }

  private Reviews put(ReviewId id, Review review) {
    return new Reviews(entries.with(id, review), decisions);
  }
}
