package uk.foicasebook.query.standing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.Reading;

/**
 * Over which days the dates of a case were counted. A holiday outside of them moves none of them.
 *
 * @param from the first day
 * @param to the last day
 */
record Reach(LocalDate from, LocalDate to) {
  static final Reach NOWHERE = new Reach(LocalDate.MAX, LocalDate.MIN);
  static final Reach EVERYWHERE = new Reach(LocalDate.MIN, LocalDate.MAX);

  /** A receipt may be put off to a working day, and a count begins after one. */
  private static final int BEFORE_RECEIPT = 14;

  /**
   * What a reading was counted over.
   *
   * @param lastKnown the last day of which anything is known in the case
   */
  static Reach of(Reading reading, LocalDate lastKnown) {
    if (!reading.aggregated().isEmpty()) {
      return EVERYWHERE; // receipts of other cases, whenever those were
    }
    return new Reach(
        reading.receivedOn().minusDays(BEFORE_RECEIPT),
        reading.deadlines().stream()
            .flatMap(Reach::days)
            .reduce(lastKnown, (one, other) -> one.isAfter(other) ? one : other));
  }

  private static Stream<LocalDate> days(Deadline deadline) {
    return Stream.of(deadline.due(), deadline.course().metOn(), deadline.course().endedOn())
        .filter(Objects::nonNull);
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
