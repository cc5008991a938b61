package uk.foicasebook.query.complaints;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.rest.Problem;

/** Where a page ended: the next one goes on after it, whatever has changed before. */
record ComplaintKey(LocalDate due, CaseId id) {
  /** Where a case stands in which nothing falls due: after all others. */
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  static ComplaintKey of(@Nullable LocalDate due, CaseId id) {
    return new ComplaintKey(due == null ? NEVER : due, id);
  }

  static ComplaintKey parse(String text) {
    int end = text.indexOf('_');
    try {
      if (end > 0) {
        return new ComplaintKey(
            LocalDate.parse(text.substring(0, end)), CaseId.of(text.substring(end + 1)));
      }
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      // Falls to the one complaint below.
    }
    throw Problem.invalid("after-key", "must be the nextKey of an earlier page");
  }

  @Override
  public String toString() {
    return due + "_" + id;
  }
}
