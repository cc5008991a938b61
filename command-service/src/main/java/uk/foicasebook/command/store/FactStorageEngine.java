package uk.foicasebook.command.store;

import java.util.List;
import java.util.Optional;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/**
 * Axon's JDBC engine on our table, with our way of appending. There are no snapshots: a case has
 * dozens of facts, not thousands, and asking for one would cost a statement on every load.
 *
 * <p>A reader of the global index waits up to a minute for a number that is not there yet. A
 * command's transaction is therefore bounded far below that, in {@code application.yaml}.
 */
final class FactStorageEngine extends JdbcEventStorageEngine {
  private static final EventSchema SCHEMA =
      EventSchema.builder()
          .eventTable("domain_event_entry")
          .globalIndexColumn("global_index")
          .eventIdentifierColumn("event_identifier")
          .aggregateIdentifierColumn("aggregate_identifier")
          .sequenceNumberColumn("sequence_number")
          .typeColumn("type")
          .timestampColumn("time_stamp")
          .payloadTypeColumn("payload_type")
          .payloadRevisionColumn("payload_revision")
          .payloadColumn("payload")
          .metaDataColumn("meta_data")
          .build();

  private final FactWriter writer;

  private FactStorageEngine(JdbcEventStorageEngine.Builder builder, FactWriter writer) {
    super(builder);
    this.writer = writer;
  }

  static EventStorageEngine on(
      ConnectionProvider connections, TransactionManager transactions, Serializer facts) {
    return new FactStorageEngine(
        JdbcEventStorageEngine.builder()
            .connectionProvider(connections)
            .transactionManager(transactions)
            .schema(SCHEMA)
            .dataType(byte[].class)
            .eventSerializer(facts)
            .snapshotSerializer(facts)
            .batchSize(1000),
        new FactWriter(connections));
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    if (!events.isEmpty()) {
      writer.take(events);
    }
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
    return Optional.empty();
  }

  /** Revisions have no gaps, so a short page is the last one. */
  @Override
  protected boolean fetchForAggregateUntilEmpty() {
    return false;
  }
}
