package uk.foicasebook.query.rest;

import uk.foicasebook.events.CaseId;

/** A revision of a case, as the command service's answer names it: {@code caseId:revision}. */
record WaitToken(CaseId caseId, long revision) {

  static WaitToken parse(String text) {
    int colon = text.lastIndexOf(':');
    if (colon > 0) {
      try {
        return new WaitToken(
            CaseId.of(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
      } catch (IllegalArgumentException unreadable) {
        // Falls to the one complaint below.
      }
    }
    throw Problem.invalid(WaitForWrites.PARAMETER, "must be caseId:revision");
  }
}
