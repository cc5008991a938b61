package uk.foicasebook.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewEvent.ReviewerAssigned;
import uk.foicasebook.events.ReviewId;

/**
 * A complaint and what came of it. Of what was said several times the last counts.
 *
 * @param first what the response complained of had decided; none where it is about silence
 * @param second what the outcome decided, as it stood when the outcome went out
 */
public record Review(
    ReviewRequested complaint,
    List<Decided> first,
    @Nullable LateComplaintDecided lateness,
    @Nullable ReviewerAssigned assignment,
    @Nullable ReviewExtended extension,
    @Nullable ReviewOutcomeIssued outcome,
    List<Decided> second,
    @Nullable ComplaintWithdrawn withdrawal) {

  static Review of(ReviewRequested complaint, List<Decided> first) {
    return new Review(complaint, first, null, null, null, null, List.of(), null);
  }

  Review with(ReviewRequested e, List<Decided> decided) {
    return new Review(e, decided, lateness, assignment, extension, outcome, second, withdrawal);
  }

  Review with(LateComplaintDecided e) {
    return new Review(complaint, first, e, assignment, extension, outcome, second, withdrawal);
  }

  Review with(ReviewerAssigned e) {
    return new Review(complaint, first, lateness, e, extension, outcome, second, withdrawal);
  }

  Review with(ReviewExtended e) {
    return new Review(complaint, first, lateness, assignment, e, outcome, second, withdrawal);
  }

  Review with(ReviewOutcomeIssued e, List<Decided> decided) {
    return new Review(complaint, first, lateness, assignment, extension, e, decided, withdrawal);
  }

  Review with(ComplaintWithdrawn e) {
    return new Review(complaint, first, lateness, assignment, extension, outcome, second, e);
  }

  /** The name of the review. */
  public ReviewId id() {
    return complaint.review();
  }

  /** When the complaint came. */
  public LocalDate requestedOn() {
    return complaint.happenedOn();
  }

  /** Whether it was late and is not looked into. */
  public boolean isDeclined() {
    return lateness != null && !lateness.accepted();
  }

  /** Whether an outcome is still to come. */
  public boolean isOpen() {
    return outcome == null && withdrawal == null && !isDeclined();
  }
}
