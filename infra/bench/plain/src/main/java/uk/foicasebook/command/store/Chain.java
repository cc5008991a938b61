package uk.foicasebook.command.store;

import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import uk.foicasebook.command.aggregate.Signature;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.EventJson;
import uk.foicasebook.events.wire.EventNames;
import uk.foicasebook.events.wire.FactHash;
import uk.foicasebook.events.wire.Metadata;
import uk.foicasebook.events.wire.Provenance;

/**
 * Stands on the class path before the real one: the same row, with no head looked up and no hash
 * taken. For benchmarks only, and in no service.
 */
final class Chain {
  List<Envelope> seal(Connection connection, List<DomainEventMessage<?>> messages) {
    return messages.stream().map(Chain::unchained).toList();
  }

  void remember(List<Envelope> stored) {}

  private static Envelope unchained(DomainEventMessage<?> message) {
    var fact = (Fact) message.getPayload();
    var origin = (Provenance) Objects.requireNonNull(message.getMetaData().get(Signature.KEY));
    // As long as the real thing.
    var metadata = Metadata.linked(origin, FactHash.NONE_BEFORE, FactHash.NONE_BEFORE);
    return new Envelope(
        message.getIdentifier(),
        message.getAggregateIdentifier(),
        message.getSequenceNumber(),
        0,
        EventNames.FACTS.nameOf(fact),
        metadata,
        metadata.toJson(),
        EventJson.write(fact));
  }
}
