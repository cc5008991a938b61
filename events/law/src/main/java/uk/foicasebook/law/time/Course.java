package uk.foicasebook.law.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a deadline.
 *
 * @param metOn when it was met
 * @param endedOn when it ceased to matter without being met
 * @param suspendedFrom when the duty was suspended, waiting for the applicant
 */
public record Course(
    @Nullable LocalDate metOn, @Nullable LocalDate endedOn, @Nullable LocalDate suspendedFrom) {
  static final Course OPEN = new Course(null, null, null);

  static Course met(LocalDate on) {
    return new Course(on, null, null);
  }

  static Course ended(LocalDate on) {
    return new Course(null, on, null);
  }

  static Course suspended(LocalDate from) {
    return new Course(null, null, from);
  }

  /** Met when the day is known, open otherwise. */
  static Course metOrOpen(@Nullable LocalDate on) {
    return on == null ? OPEN : met(on);
  }

  /** Neither met nor ended, so far as is known. */
  public boolean outstanding() {
    return metOn == null && endedOn == null;
  }
}
