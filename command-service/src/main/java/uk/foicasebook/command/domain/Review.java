package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewEvent.ReviewerAssigned;
import uk.foicasebook.events.StrandId;

/**
 * One complaint and what came of it. Of what was said several times the last counts.
 *
 * @param lateness whether it is looked into though it came late; null while nobody said
 */
record Review(
    ReviewRequested complaint,
    @Nullable LateComplaintDecided lateness,
    @Nullable ReviewerAssigned assignment,
    @Nullable ReviewExtended extension,
    @Nullable ReviewOutcomeIssued outcome,
    @Nullable ComplaintWithdrawn withdrawal) {

  static Review of(ReviewRequested complaint) {
    return new Review(complaint, null, null, null, null, null);
  }

  Review with(ReviewRequested e) {
    return new Review(e, lateness, assignment, extension, outcome, withdrawal);
  }

  Review with(LateComplaintDecided e) {
    return new Review(complaint, e, assignment, extension, outcome, withdrawal);
  }

  Review with(ReviewerAssigned e) {
    return new Review(complaint, lateness, e, extension, outcome, withdrawal);
  }

  Review with(ReviewExtended e) {
    return new Review(complaint, lateness, assignment, e, outcome, withdrawal);
  }

  Review with(ReviewOutcomeIssued e) {
    return new Review(complaint, lateness, assignment, extension, e, withdrawal);
  }

  Review with(ComplaintWithdrawn e) {
    return new Review(complaint, lateness, assignment, extension, outcome, e);
  }

  /** Whether an outcome is still to come. */
  boolean isOpen() {
    return outcome == null && endedOn().isEmpty();
  }

  /** When there was to be no outcome any more: it was withdrawn, or late and declined. */
  Optional<LocalDate> endedOn() {
    if (withdrawal != null) {
      return Optional.of(withdrawal.happenedOn());
    }
    return Optional.ofNullable(lateness)
        .filter(decision -> !decision.accepted())
        .map(LateComplaintDecided::happenedOn);
  }

  /** Whether the outcome put something else in the place of what was said of this strand. */
  boolean overturned(StrandId strand) {
    return outcome != null
        && outcome.strands().contains(strand)
        && switch (outcome.outcome()) {
          case PARTLY_OVERTURNED, OVERTURNED -> true;
          case UPHELD, UPHELD_ON_DIFFERENT_GROUNDS, PROCEDURAL_FAILING_ONLY -> false;
        };
  }

  Optional<PersonId> reviewer() {
    return Optional.ofNullable(assignment).map(ReviewerAssigned::reviewer);
  }
}
