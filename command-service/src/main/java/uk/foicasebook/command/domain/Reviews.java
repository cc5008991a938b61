package uk.foicasebook.command.domain;

import java.util.Optional;
import java.util.function.Function;
import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewEvent.ReviewerAssigned;
import uk.foicasebook.events.ReviewId;

/** The requester's complaints, by name. */
record Reviews(Entries<ReviewId, ReviewRequested> requests) {
  static final Reviews NONE = new Reviews(Entries.none());

  Reviews evolve(ReviewEvent fact) {
    return switch (fact) {
      case LateComplaintDecided _,
          ReviewerAssigned _,
          ReviewExtended _,
          ReviewOutcomeIssued _,
          ComplaintWithdrawn _ ->
          this;
      case ReviewRequested e -> new Reviews(requests.with(e.review(), e));
    };
  }

  boolean isEmpty() {
    return requests.isEmpty();
  }

  Optional<ReviewRequested> find(ReviewId id) {
    return requests.find(id);
  }

  ReviewId nameFor(Function<ReviewId, ReviewRequested> review) {
    return requests.nameFor(review, "review", ReviewId::new);
  }
}
