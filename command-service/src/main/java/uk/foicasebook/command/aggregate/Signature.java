package uk.foicasebook.command.aggregate;

import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.Occasion;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.wire.Provenance;

/**
 * Under this key of a fact's Axon metadata is its {@link uk.foicasebook.events.wire.Provenance},
 * and nothing beside it.
 */
public final class Signature {
  public static final String KEY = "provenance";

  private Signature() {}

  /** Who brought the fact that this stands beside. */
  static PersonId by(MetaData beside) {
    if (beside.get(KEY) instanceof Provenance provenance) {
      return provenance.by();
    }
    throw new IllegalStateException("A fact is signed");
  }

  /** All facts of a command are recorded at one moment: that of the occasion. */
  static MetaData of(Instruction given, Occasion occasion, @Nullable ProtectedText why) {
    return MetaData.with(
        KEY,
        new Provenance(
            occasion.authority(),
            occasion.by(),
            given.onBehalfOf(),
            why,
            occasion.knownAt(),
            occasion.now(),
            given.correlationId()));
  }
}
