package uk.foicasebook.query.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.time.ClockFact.OfReview;
import uk.foicasebook.law.time.ClockFact.ReviewOutcomeIssued;
import uk.foicasebook.law.time.ClockFact.ReviewRequested;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.FactReading;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.law.time.Timeliness;
import uk.foicasebook.query.casefile.Review;

/**
 * What the law of time makes of one review.
 *
 * @param state where it stands
 * @param late whether the complaint came after its window
 * @param usual the last day of the usual time
 * @param due the last day for the outcome: the usual one, or the limit once the requester was told
 * @param limit the last day there can be
 * @param extendedInTime whether more time was told before the usual time was over; null where none
 *     was told
 * @param outcome whether the outcome came in time; null while there is none
 */
public record ReviewTime(
    State state,
    boolean late,
    @Nullable LocalDate usual,
    @Nullable LocalDate due,
    @Nullable LocalDate limit,
    @Nullable Boolean extendedInTime,
    @Nullable Timeliness outcome) {

  /** The states of a review. */
  public enum State {
    /** The complaint came late, and nobody has said whether it is looked into. */
    LATE_COMPLAINT,
    /** It came late and is not looked into. */
    DECLINED,
    /** The requester withdrew it. */
    WITHDRAWN,
    /** An outcome is owed. */
    OPEN,
    /** The outcome is out. */
    DECIDED
  }

  /** How one review stands in the reading of its case. */
  public static ReviewTime of(Review review, Reading reading) {
    boolean late =
        timeliness(review, ReviewRequested.class, reading)
            .filter(timely -> !timely.inTime())
            .isPresent();
    Deadline usual = first(review, DeadlineKind.REVIEW, reading);
    Deadline limit = first(review, DeadlineKind.REVIEW_LIMIT, reading);
    Boolean inTime =
        usual == null || review.extension() == null
            ? null
            : !review.extension().happenedOn().isAfter(usual.due());
    Deadline due = Boolean.TRUE.equals(inTime) ? limit : usual;
    return new ReviewTime(
        state(review, late),
        late,
        usual == null ? null : usual.due(),
        due == null ? null : due.due(),
        limit == null ? null : limit.due(),
        inTime,
        timeliness(review, ReviewOutcomeIssued.class, reading).orElse(null));
  }

  private static State state(Review review, boolean late) {
    if (review.outcome() != null) {
      return State.DECIDED;
    }
    if (review.withdrawal() != null) {
      return State.WITHDRAWN;
    }
    if (review.isDeclined()) {
      return State.DECLINED;
    }
    boolean takenUp = review.lateness() != null || review.assignment() != null;
    return late && !takenUp ? State.LATE_COMPLAINT : State.OPEN;
  }

  private static Optional<Timeliness> timeliness(
      Review review, Class<? extends OfReview> kind, Reading reading) {
    return reading.facts().stream()
        .filter(fact -> kind.isInstance(fact.fact()))
        .filter(fact -> review.id().value().equals(kind.cast(fact.fact()).review()))
        .findFirst()
        .map(FactReading::timeliness);
  }

  /** A complaint about a mixed request has two reviews, of which one falls due first. */
  private static @Nullable Deadline first(Review review, DeadlineKind kind, Reading reading) {
    return reading.deadlines(kind).stream()
        .filter(deadline -> deadline.ledger().from().equals(review.requestedOn()))
        .min(Comparator.comparing(Deadline::due))
        .orElse(null);
  }
}
