package uk.foicasebook.events.correction;

import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.PersonId;

/**
 * A fact as it was brought into the book.
 *
 * @param revision its place in the case, from 0
 * @param by who brought it
 */
public record Told(long revision, PersonId by, CaseEvent fact) {
  /** The same place and person, and what is right instead. */
  Told saying(CaseEvent other) {
    return new Told(revision, by, other);
  }
}
