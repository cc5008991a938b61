package uk.foicasebook.query.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;

/**
 * Where a page of cases ended that stand in the order of a day: the next one goes on after it,
 * whatever has changed before.
 */
public record PageKey(LocalDate day, CaseId id) {
  /** The day of a case that has none: after all others. */
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /** The key of a case, which stands last where it has no such day. */
  public static PageKey of(@Nullable LocalDate day, CaseId id) {
    return new PageKey(day == null ? NEVER : day, id);
  }

  /** The key in {@code after-key}; null for the first page. */
  public static @Nullable PageKey parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int end = text.indexOf('_');
    try {
      if (end > 0) {
        return new PageKey(
            LocalDate.parse(text.substring(0, end)), CaseId.of(text.substring(end + 1)));
      }
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      // Falls to the one complaint below.
    }
    throw Problem.invalid("after-key", "must be the nextKey of an earlier page");
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return day + "_" + id;
  }
}
