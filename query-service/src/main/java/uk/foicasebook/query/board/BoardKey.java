package uk.foicasebook.query.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.rest.Problem;

/** Where a page of the board ended: the next one goes on after it, whatever has changed before. */
record BoardKey(LocalDate due, CaseId id) {
  static BoardKey parse(String text) {
    int end = text.indexOf('_');
    try {
      if (end > 0) {
        return new BoardKey(
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
