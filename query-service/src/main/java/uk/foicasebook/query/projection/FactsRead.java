package uk.foicasebook.query.projection;

import java.util.HashMap;
import java.util.Map;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.wire.Envelope;

/** What the facts of one case say, each read once, by whoever needs it first. */
final class FactsRead {
  private final Map<Long, Fact> byRevision = new HashMap<>();

  Fact of(Envelope fact) {
    return byRevision.computeIfAbsent(fact.revision(), _ -> fact.fact());
  }
}
