package uk.foicasebook.query.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.EventNames;
import uk.foicasebook.events.wire.FactHash;
import uk.foicasebook.events.wire.UnknownFact;
import uk.foicasebook.query.archive.FactIdentity;

/**
 * Lets a fact in when it is the next of its case. One that came before is dropped; anything else
 * means that a store was restored, or history tampered with, and must not be hidden.
 */
final class Admission {
  private final Map<CaseId, FactIdentity> heads;
  private final Map<CaseId, Map<Long, FactIdentity>> admitted = new HashMap<>();
  private final BiFunction<CaseId, Long, Optional<FactIdentity>> archived;

  /**
   * @param heads the last archived fact of each case of the batch
   * @param archived an older fact, asked for only where one comes again
   */
  Admission(
      Map<CaseId, FactIdentity> heads, BiFunction<CaseId, Long, Optional<FactIdentity>> archived) {
    this.heads = new HashMap<>(heads);
    this.archived = archived;
  }

  /**
   * Whether the fact is new; false where it came before.
   *
   * @throws Stopped where it is neither
   */
  boolean admit(Envelope fact) {
    known(fact);
    CaseId id = fact.caseId();
    FactIdentity head = heads.get(id);
    long last = head == null ? -1 : head.revision();
    if (fact.revision() <= last) {
      return again(fact);
    }
    if (fact.revision() > last + 1) {
      throw new Stopped("gap: %s came after revision %d".formatted(fact, last));
    }
    String before = head == null ? FactHash.NONE_BEFORE : head.hash();
    if (!fact.metadata().previousHash().equals(before)) {
      throw new Stopped("%s does not follow the fact before it".formatted(fact));
    }
    if (!fact.isIntact()) {
      throw new Stopped("%s is not what its hash says".formatted(fact));
    }
    FactIdentity identity = FactIdentity.of(fact);
    heads.put(id, identity);
    admitted.computeIfAbsent(id, _ -> new HashMap<>()).put(fact.revision(), identity);
    return true;
  }

  private boolean again(Envelope fact) {
    FactIdentity inBatch = admitted.getOrDefault(fact.caseId(), Map.of()).get(fact.revision());
    FactIdentity before =
        inBatch != null ? inBatch : archived.apply(fact.caseId(), fact.revision()).orElse(null);
    if (!FactIdentity.of(fact).equals(before)) {
      throw new Stopped("%s is another fact than the one archived".formatted(fact));
    }
    return false;
  }

  /**
   * @throws Stopped where this build does not know such a fact
   */
  static void known(Envelope fact) {
    try {
      int newest = EventNames.FACTS.current(fact.name().name()).revision();
      if (fact.name().revision() > newest) {
        throw new Stopped("unknown fact: %s, known up to revision %d".formatted(fact, newest));
      }
    } catch (UnknownFact unknown) {
      throw new Stopped("unknown fact: " + fact);
    }
  }
}
