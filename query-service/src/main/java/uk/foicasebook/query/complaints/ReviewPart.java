package uk.foicasebook.query.complaints;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.Review;
import uk.foicasebook.query.casefile.Reviews;
import uk.foicasebook.query.deadlines.ReviewTime;

/** The review that presses most: the one due first, or the last one where none is owed. */
record ReviewPart(Review review, ReviewTime time) {

  static List<ReviewPart> all(Reviews reviews, Reading reading) {
    return reviews.requested().stream()
        .map(review -> new ReviewPart(review, ReviewTime.of(review, reading)))
        .toList();
  }

  static @Nullable ReviewPart pressing(List<ReviewPart> all) {
    return all.stream()
        .filter(part -> part.review().isOpen() && part.time().due() != null)
        .min(Comparator.comparing(part -> part.time().due()))
        .orElseGet(() -> all.isEmpty() ? null : all.getLast());
  }

  @Nullable PersonId reviewer() {
    return review.assignment() == null ? null : review.assignment().reviewer();
  }

  @Nullable LocalDate toldBy() {
    return review.extension() == null ? null : review.extension().toldBy();
  }

  @Nullable ReviewOutcome outcome() {
    return review.outcome() == null ? null : review.outcome().outcome();
  }

  @Nullable LocalDate outcomeOn() {
    return review.outcome() == null ? null : review.outcome().happenedOn();
  }
}
