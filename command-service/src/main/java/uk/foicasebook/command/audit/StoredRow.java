package uk.foicasebook.command.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.StoredName;
import uk.foicasebook.events.wire.UnreadableFact;

/** A fact's row, believed in nothing. */
record StoredRow(
    String eventId,
    String stream,
    long revision,
    long position,
    String name,
    String factRevision,
    String timestamp,
    byte[] metadata,
    byte[] payload) {

  /**
   * The fact, where the row can be read as one and its columns say what its metadata says. Whether
   * the hash is right is another question.
   */
  Optional<Envelope> fact() {
    try {
      var fact =
          Envelope.stored(
              eventId,
              stream,
              revision,
              position,
              new StoredName(name, Integer.parseInt(factRevision)),
              metadata,
              payload);
      return Instant.parse(timestamp).equals(fact.metadata().recordedAt())
          ? Optional.of(fact)
          : Optional.empty();
    } catch (UnreadableFact | IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }
}
