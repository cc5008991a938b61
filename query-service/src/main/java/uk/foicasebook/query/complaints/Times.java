package uk.foicasebook.query.complaints;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;

/** The times of complaints in the reading of a case. */
record Times(Reading reading) {

  /**
   * What falls due next: what the authority owes first, and else the last time the requester has.
   */
  Optional<Deadline> next() {
    return owed()
        .or(
            () ->
                running(
                        DeadlineKind.COMPLAINT_WINDOW,
                        DeadlineKind.ICO_COMPLAINT,
                        DeadlineKind.TRIBUNAL_APPEAL)
                    .max(Comparator.comparing(Deadline::due)));
  }

  /** The first thing the authority owes on account of a complaint. */
  Optional<Deadline> owed() {
    return running(
            DeadlineKind.REVIEW,
            DeadlineKind.REVIEW_LIMIT,
            DeadlineKind.ICO_REPLY,
            DeadlineKind.DECISION_NOTICE_STEPS)
        .min(Comparator.comparing(Deadline::due));
  }

  /** The first day of a kind on which something is owed. */
  @Nullable LocalDate first(DeadlineKind kind) {
    return running(kind).map(Deadline::due).min(Comparator.naturalOrder()).orElse(null);
  }

  /** The last day of a kind, whatever became of it. */
  @Nullable LocalDate last(DeadlineKind kind) {
    return reading.deadlines(kind).stream()
        .map(Deadline::due)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private Stream<Deadline> running(DeadlineKind... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> reading.deadlines(kind).stream())
        .filter(deadline -> deadline.course().outstanding())
        .filter(deadline -> deadline.course().suspendedFrom() == null);
  }
}
