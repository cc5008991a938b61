package uk.foicasebook.query.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;

/** What falls due next: a last day, and on what ground. */
public record NextDue(String kind, LocalDate on, String provision) {
  private static NextDue of(Deadline deadline) {
    return new NextDue(deadline.kind().kebab(), deadline.due(), deadline.provision().citation());
  }

  /** What falls due next in a case; null while nothing is owed. */
  public static @Nullable NextDue of(Phase phase, Reading reading) {
    return switch (phase) {
      case RECEIVED, LIVE -> reading.due().map(NextDue::of).orElse(null);
      // A question put too late suspends nothing, so that the answer is due all the same.
      case AWAITING_CLARIFICATION, AWAITING_FEE ->
          next(reading, DeadlineKind.LAPSE, DeadlineKind.FEE)
              .or(reading::due)
              .map(NextDue::of)
              .orElse(null);
      case UNDER_REVIEW ->
          next(reading, DeadlineKind.REVIEW, DeadlineKind.REVIEW_LIMIT)
              .map(NextDue::of)
              .orElse(null);
      case WITH_REGULATOR, AT_TRIBUNAL ->
          next(reading, DeadlineKind.ICO_REPLY, DeadlineKind.DECISION_NOTICE_STEPS)
              .map(NextDue::of)
              .orElse(null);
      case ANSWERED, REVIEWED ->
          next(reading, DeadlineKind.DECISION_NOTICE_STEPS).map(NextDue::of).orElse(null);
      case WITHDRAWN, TRANSFERRED, LAPSED, INVALID, CLOSED -> null;
    };
  }

  /** The first of these kinds that is neither met nor over nor suspended. */
  private static Optional<Deadline> next(Reading reading, DeadlineKind... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> reading.deadlines(kind).stream())
        .filter(deadline -> deadline.course().outstanding())
        .filter(deadline -> deadline.course().suspendedFrom() == null)
        .min(Comparator.comparing(Deadline::due));
  }
}
