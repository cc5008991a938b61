package uk.foicasebook.query.icoreport;

import java.util.ArrayList;
import java.util.List;
import uk.foicasebook.query.cases.ReviewView;
import uk.foicasebook.query.deadlines.ReviewTime;

/** Item 11: the internal reviews: who decided again, in what time, and what is otherwise for it. */
record Reviewed(List<ReviewView> reviews) {

  static Reviewed of(Source source) {
    return new Reviewed(
        source.file().reviews().requested().stream()
            .map(review -> ReviewView.of(review, ReviewTime.of(review, source.reading())))
            .toList());
  }

  List<Missing> missing() {
    var missing = new ArrayList<Missing>();
    if (reviews.isEmpty()) {
      missing.add(new Missing(11, "Whether a review was asked for", "request-review, if it was"));
    }
    for (ReviewView review : reviews) {
      if (review.reviewer() == null && review.withdrawnOn() == null) {
        missing.add(new Missing(11, "Who decides review " + review.id(), "assign-reviewer"));
      }
    }
    return missing;
  }
}
