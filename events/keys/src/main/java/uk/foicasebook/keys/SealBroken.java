package uk.foicasebook.keys;

import uk.foicasebook.events.CaseId;

/** A ciphertext was changed, or moved to another case or field. */
public final class SealBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SealBroken(CaseId caseId, String field, Throwable cause) {
    super(
        "The text in field " + field + " of case " + caseId + " does not open under its key",
        cause);
  }
}
