package uk.foicasebook.query.cases;

import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.rest.Problem;

/** Ids of cases as they come in paths. */
public final class CaseIds {
  private CaseIds() {}

  /** Something that is no id at all is no case either. */
  public static CaseId read(String text) {
    try {
      return CaseId.of(text);
    } catch (IllegalArgumentException none) {
      throw Problem.notFound("There is no case " + text + ".");
    }
  }
}
