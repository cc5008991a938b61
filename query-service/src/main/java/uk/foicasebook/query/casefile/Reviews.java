package uk.foicasebook.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewEvent;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewEvent.ReviewerAssigned;
import uk.foicasebook.events.ReviewId;

/** Internal reviews in the order they were asked for. */
public record Reviews(List<Review> requested) {

  static final Reviews NONE = new Reviews(List.of());

  /**
   * An internal review.
   *
   * @param response the response complained of; null where it is about silence
   */
  public record Review(
      ReviewId id,
      LocalDate requestedOn,
      @Nullable ResponseId response,
      Channel channel,
      ProtectedText grounds) {}

  Reviews evolve(ReviewEvent event) {
    return switch (event) {
      case LateComplaintDecided _,
          ReviewerAssigned _,
          ReviewExtended _,
          ReviewOutcomeIssued _,
          ComplaintWithdrawn _ ->
          this;
      case ReviewRequested e ->
          new Reviews(
              Lists.replacing(
                  requested,
                  new Review(e.review(), e.happenedOn(), e.response(), e.channel(), e.grounds()),
                  Review::id));
    };
  }
}
