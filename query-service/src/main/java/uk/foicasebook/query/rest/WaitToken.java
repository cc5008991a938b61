package uk.foicasebook.query.rest;

import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CaseId;

/**
 * A revision, as the command service's answer names it: {@code caseId:revision}, {@code
 * calendar:revision} or {@code authority/id:revision}.
 *
 * @param caseId null where it is about no case
 */
record WaitToken(String stream, @Nullable CaseId caseId, long revision) {

  static WaitToken parse(String text) {
    int colon = text.lastIndexOf(':');
    if (colon > 0) {
      try {
        String stream = text.substring(0, colon);
        boolean ofCase = !stream.equals(CalendarEvent.CALENDAR) && !AuthorityEvent.isStream(stream);
        CaseId caseId = ofCase ? CaseId.of(stream) : null;
        return new WaitToken(stream, caseId, Long.parseLong(text.substring(colon + 1)));
      } catch (IllegalArgumentException unreadable) {
        // Falls to the one complaint below.
      }
    }
    throw Problem.invalid(WaitForWrites.PARAMETER, "must be caseId:revision");
  }
}
