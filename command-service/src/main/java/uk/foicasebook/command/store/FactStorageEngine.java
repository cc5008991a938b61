package uk.foicasebook.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
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

  private static final String ROWS =
      "select %s from domain_event_entry where global_index "
          .formatted(SCHEMA.trackedEventFields());

  private static final String NEXT = ROWS + "> ? order by global_index limit ?";
  private static final String MISSING_AND_NEXT =
      "(%s = any (?)) union all (%s) order by global_index".formatted(ROWS, NEXT);

  private final FactWriter writer;

  private FactStorageEngine(JdbcEventStorageEngine.Builder builder, FactWriter writer) {
    super(builder);
    this.writer = writer;
  }

  /**
   * The engine opens no transaction: a case is read within its command's, and whoever follows the
   * store asks one question at a time. Axon would begin and end one around each, and ask a second
   * time wherever its page of numbers is empty, several times for each fact that is published.
   */
  static EventStorageEngine on(ConnectionProvider connections, Serializer facts) {
    return new FactStorageEngine(
        JdbcEventStorageEngine.builder()
            .connectionProvider(connections)
            .transactionManager(NoTransactionManager.instance())
            .readEventDataWithoutGaps(FactStorageEngine::after)
            .readEventDataWithGaps(FactStorageEngine::afterAndBetween)
            .extendedGapCheckEnabled(false)
            .schema(SCHEMA)
            .dataType(byte[].class)
            .eventSerializer(facts)
            .snapshotSerializer(facts)
            .batchSize(1000),
        new FactWriter(connections));
  }

  /**
   * The next facts, however far off: a page of so many facts, and not of so many numbers, is empty
   * only where there are no more.
   */
  private static PreparedStatement after(
      Connection connection, EventSchema schema, long index, int most) throws SQLException {
    var statement = connection.prepareStatement(NEXT);
    statement.setLong(1, index);
    statement.setInt(2, most);
    return statement;
  }

  /** And those whose numbers were missing, as far as they are there by now. */
  private static PreparedStatement afterAndBetween(
      Connection connection, EventSchema schema, long index, int most, List<Long> missing)
      throws SQLException {
    var statement = connection.prepareStatement(MISSING_AND_NEXT);
    statement.setArray(1, connection.createArrayOf("bigint", missing.toArray()));
    statement.setLong(2, index);
    statement.setInt(3, most);
    return statement;
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
