package uk.foicasebook.events.chain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.chain.ChainFault.Added;
import uk.foicasebook.events.chain.ChainFault.Changed;
import uk.foicasebook.events.chain.ChainFault.Missing;
import uk.foicasebook.events.chain.ChainFault.Reordered;
import uk.foicasebook.events.chain.ChainFault.Unlinked;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.FactHash;

/**
 * Walks facts in order of stream and revision and says of each whether it follows the one before
 * it. Remembers one fact, so a store of any size can be walked.
 */
public final class ChainWalk {
  private @Nullable Envelope before;

  /** What is wrong with this fact, if anything is. */
  public Optional<ChainFault> next(Envelope fact) {
    Optional<ChainFault> fault = fault(fact);
    before = fact;
    return fault;
  }

  private Optional<ChainFault> fault(Envelope fact) {
    boolean sameStream = before != null && before.stream().equals(fact.stream());
    Envelope previous = sameStream ? before : null;
    long expected = previous == null ? 0 : previous.revision() + 1;
    if (fact.revision() > expected) {
      return Optional.of(new Missing(fact.stream(), expected));
    }
    if (fact.revision() < expected) {
      return Optional.of(new Added(fact.stream(), fact.revision()));
    }
    if (!fact.isIntact()) {
      return Optional.of(new Changed(fact.stream(), fact.revision()));
    }
    String hashBefore = previous == null ? FactHash.NONE_BEFORE : previous.metadata().hash();
    if (!fact.metadata().previousHash().equals(hashBefore)) {
      return Optional.of(new Unlinked(fact.stream(), fact.revision()));
    }
    if (previous != null && fact.position() <= previous.position()) {
      return Optional.of(new Reordered(fact.stream(), fact.revision()));
    }
    return Optional.empty();
  }
}
