package uk.foicasebook.query.archive;

import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.wire.Envelope;

/** What tells one fact from another: two facts of one identity are one fact that came twice. */
public record FactIdentity(CaseId caseId, long revision, String eventId, String hash) {

  /** The identity of a fact. */
  public static FactIdentity of(Envelope fact) {
    return new FactIdentity(fact.caseId(), fact.revision(), fact.eventId(), fact.metadata().hash());
  }
}
