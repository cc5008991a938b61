package uk.foicasebook.query.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a question about the past may use. Both ends are inclusive.
 *
 * @param asAt facts the authority knew by then; null for all
 * @param recordedBy facts the casebook had recorded by then; null for all. The promise that the
 *     past never changes its answer is made for this one.
 */
public record CutOff(@Nullable Instant asAt, @Nullable Instant recordedBy) {

  /** Everything, up to now. */
  public static final CutOff NONE = new CutOff(null, null);

  /** Whether a fact known and recorded at these instants may be used. */
  public boolean admits(Instant knownAt, Instant recordedAt) {
    return (asAt == null || !knownAt.isAfter(asAt))
        && (recordedBy == null || !recordedAt.isAfter(recordedBy));
  }

  /** The UK civil day whose status is asked for: the day asked about, else today. */
  public LocalDate statusDay(LocalDate today) {
    if (asAt != null) {
      return UkCivilDay.of(asAt);
    }
    return recordedBy != null ? UkCivilDay.of(recordedBy) : today;
  }
}
