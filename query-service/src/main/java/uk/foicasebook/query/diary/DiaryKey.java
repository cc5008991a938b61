package uk.foicasebook.query.diary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.rest.Problem;

/** Where a page of the diary ended: the next one goes on after it, whatever has changed before. */
record DiaryKey(LocalDate due, CaseId id, int number) {
  /** Before the first entry. */
  static final DiaryKey START =
      new DiaryKey(LocalDate.of(1900, 1, 1), new CaseId(new UUID(0, 0)), 0);

  static DiaryKey parse(@Nullable String text) {
    if (text == null) {
      return START;
    }
    String[] parts = text.split("_", -1);
    try {
      if (parts.length == 3) {
        return new DiaryKey(
            LocalDate.parse(parts[0]), CaseId.of(parts[1]), Integer.parseInt(parts[2]));
      }
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      // Falls to the one complaint below.
    }
    throw Problem.invalid("after-key", "must be the nextKey of an earlier page");
  }

  @Override
  public String toString() {
    return due + "_" + id + "_" + number;
  }
}
