package uk.foicasebook.query.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.rest.Problem;

/**
 * Where a page of a cohort ended.
 *
 * @param nth which of the case's, where one case is in the cohort several times
 */
record CaseKey(LocalDate day, CaseId id, int nth) {

  /** The key in {@code after-key}; null for the first page. */
  static @Nullable CaseKey parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String[] parts = text.split("_", -1);
    try {
      if (parts.length == 3) {
        return new CaseKey(
            LocalDate.parse(parts[0]), CaseId.of(parts[1]), Integer.parseInt(parts[2]));
      }
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      // Falls to the one complaint below.
    }
    throw Problem.invalid("after-key", "must be the nextKey of an earlier page");
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return day + "_" + id + "_" + nth;
  }
}
