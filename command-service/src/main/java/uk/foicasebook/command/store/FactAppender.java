package uk.foicasebook.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;
import uk.foicasebook.command.aggregate.Signature;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.Provenance;

/**
 * Writes facts with their place in the chain: each one's hash is taken over the very bytes that are
 * stored, and over the hash before it, read in the same transaction.
 */
final class FactAppender implements AppendEventsStatementBuilder {
  private static final long POSITION_GIVEN_BY_THE_STORE = 0;
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
    var statement = connection.prepareStatement(INSERT);
    Map<String, ChainHead> heads = new HashMap<>();
    for (var event : events) {
      if (!(event instanceof DomainEventMessage<?> message)) {
        throw new IllegalArgumentException("Only facts of a case are stored: " + event);
      }
      var caseId = message.getAggregateIdentifier();
      var revision = message.getSequenceNumber();
      var head = heads.get(caseId);
      if (head == null) {
        head = ChainHead.before(connection, caseId, revision);
      }
      heads.put(caseId, add(statement, message, head));
    }
    return statement;
  }

  private static ChainHead add(PreparedStatement row, DomainEventMessage<?> message, ChainHead head)
      throws SQLException {
    var fact =
        Envelope.seal(
            message.getIdentifier(),
            message.getAggregateIdentifier(),
            message.getSequenceNumber(),
            POSITION_GIVEN_BY_THE_STORE,
            (Fact) message.getPayload(),
            provenance(message),
            head.hash());
    row.setString(1, fact.eventId());
    row.setString(2, fact.stream());
    row.setLong(3, fact.revision());
    row.setString(4, message.getType());
    row.setString(5, DateTimeUtils.formatInstant(fact.metadata().recordedAt()));
    row.setString(6, fact.name().name());
    row.setString(7, Integer.toString(fact.name().revision()));
    row.setBytes(8, fact.payload());
    row.setBytes(9, fact.metadataBytes());
    row.addBatch();
    return new ChainHead(fact.revision(), fact.metadata().hash());
  }

  private static Provenance provenance(DomainEventMessage<?> message) {
    if (message.getMetaData().get(Signature.KEY) instanceof Provenance origin) {
      return origin;
    }
    throw new IllegalArgumentException("A fact nobody signed is not stored");
  }
}
