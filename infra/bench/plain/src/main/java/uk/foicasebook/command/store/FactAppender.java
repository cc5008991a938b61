package uk.foicasebook.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;
import uk.foicasebook.command.aggregate.Signature;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.wire.EventJson;
import uk.foicasebook.events.wire.EventNames;
import uk.foicasebook.events.wire.FactHash;
import uk.foicasebook.events.wire.Metadata;
import uk.foicasebook.events.wire.Provenance;

/**
 * Stands on the class path before the real one: the same row, with no head looked up and no hash
 * taken. For benchmarks only, and in no service.
 */
final class FactAppender implements AppendEventsStatementBuilder {
  private static final String INSERT =
      """
      insert into domain_event_entry
        (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
         payload_type, payload_revision, payload, meta_data)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  @Override
  public PreparedStatement build(
      Connection connection,
      EventSchema schema,
      Class<?> dataType,
      List<? extends EventMessage<?>> events,
      Serializer serializer,
      TimestampWriter timestamps)
      throws SQLException {
    var row = connection.prepareStatement(INSERT);
    for (var event : events) {
      add(row, (DomainEventMessage<?>) event);
    }
    return row;
  }

  private static void add(PreparedStatement row, DomainEventMessage<?> message)
      throws SQLException {
    var fact = (Fact) message.getPayload();
    var name = EventNames.FACTS.nameOf(fact);
    var origin = (Provenance) Objects.requireNonNull(message.getMetaData().get(Signature.KEY));
    row.setString(1, message.getIdentifier());
    row.setString(2, message.getAggregateIdentifier());
    row.setLong(3, message.getSequenceNumber());
    row.setString(4, message.getType());
    row.setString(5, DateTimeUtils.formatInstant(origin.recordedAt()));
    row.setString(6, name.name());
    row.setString(7, Integer.toString(name.revision()));
    row.setBytes(8, EventJson.write(fact));
    row.setBytes(9, unchained(origin).toJson());
    row.addBatch();
  }

  /** As long as the real thing. */
  private static Metadata unchained(Provenance origin) {
    return new Metadata(
        origin.authority(),
        origin.by(),
        origin.onBehalfOf(),
        origin.why(),
        origin.knownAt(),
        origin.recordedAt(),
        origin.correlationId(),
        FactHash.NONE_BEFORE,
        FactHash.NONE_BEFORE);
  }
}
