package uk.foicasebook.clock;

import java.util.Optional;
import uk.foicasebook.law.time.ClockFact;

/** A fact of the clock whose parts can only be named once all strands of the case are known. */
@FunctionalInterface
interface Pending {
  /** The fact, or none where it turns out to touch nothing. */
  Optional<ClockFact> in(Division division);

  /** A fact that needs no parts. */
  static Pending of(ClockFact fact) {
    return _ -> Optional.of(fact);
  }
}
