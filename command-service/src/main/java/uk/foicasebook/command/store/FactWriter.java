package uk.foicasebook.command.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import uk.foicasebook.command.aggregate.Reliance;
import uk.foicasebook.events.wire.Envelope;

/**
 * Stores facts: those of a whole submission at once, at the very end of its transaction, together
 * with the question whether what it rests on still stands, and with the commit. A round to the
 * database costs a command more than anything else does, and so it is one and not three.
 */
final class FactWriter {
  private static final String PENDING = FactWriter.class.getName();
  private static final String GUARD = StoredHeads.QUESTION + ";\n";
  private static final String COLUMNS =
      """
      insert into domain_event_entry
        (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
         payload_type, payload_revision, payload, meta_data)
      values
      """;
  private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String COMMIT = ";\ncommit";

  private final ConnectionProvider connections;
  private final Chain chain = new Chain();

  FactWriter(ConnectionProvider connections) {
    this.connections = connections;
  }

  /**
   * Stores them, or has them stored once all commands of the submission under way have been
   * decided: nothing else is written after them, or the commit would be in the wrong place.
   */
  void take(List<? extends EventMessage<?>> events) {
    var messages = events.stream().<DomainEventMessage<?>>map(FactWriter::ofStream).toList();
    var reliance = Reliance.current();
    if (reliance.isEmpty()) {
      write(messages, Map.of(), "");
    } else if (CurrentUnitOfWork.get().root().getResource(PENDING) instanceof Pending pending) {
      pending.facts().addAll(messages);
    } else {
      begin(CurrentUnitOfWork.get().root(), messages, reliance.get());
    }
  }

  private record Pending(List<DomainEventMessage<?>> facts) {}

  /** Handlers of one phase run in the order they came in, and the last of them comes in here. */
  private void begin(
      UnitOfWork<?> submission, List<DomainEventMessage<?>> first, Reliance reliance) {
    var pending = new Pending(new ArrayList<>(first));
    submission.resources().put(PENDING, pending);
    submission.onPrepareCommit(
        work -> {
          var stored = write(pending.facts(), others(reliance, pending.facts()), COMMIT);
          work.afterCommit(_ -> chain.remember(stored));
        });
  }

  /** A stream whose next fact is added needs no question: that revision is taken, or is not. */
  private static Map<String, Long> others(Reliance reliance, List<DomainEventMessage<?>> facts) {
    var others = reliance.revisions();
    facts.forEach(
        fact -> others.remove(fact.getAggregateIdentifier(), fact.getSequenceNumber() - 1));
    return others;
  }

  private static DomainEventMessage<?> ofStream(EventMessage<?> event) {
    if (event instanceof DomainEventMessage<?> message) {
      return message;
    }
    throw new IllegalArgumentException("Only facts of a case are stored: " + event);
  }

  private List<Envelope> write(
      List<DomainEventMessage<?>> messages, Map<String, Long> restsOn, String end) {
    try (var connection = connections.getConnection()) {
      var facts = chain.seal(connection, messages);
      try (var statement = connection.prepareStatement(sql(facts.size(), restsOn, end))) {
        var place = restsOn.isEmpty() ? 0 : StoredHeads.bind(statement, restsOn);
        for (var i = 0; i < facts.size(); i++) {
          place = row(statement, place, facts.get(i), messages.get(i).getType());
        }
        statement.execute();
      }
      return facts;
    } catch (SQLException failure) {
      throw new EventStoreException("The facts could not be stored", failure);
    }
  }

  private static String sql(int facts, Map<String, Long> restsOn, String end) {
    return (restsOn.isEmpty() ? "" : GUARD)
        + COLUMNS
        + String.join(",\n", Collections.nCopies(facts, ROW))
        + end;
  }

  private static int row(PreparedStatement row, int place, Envelope fact, String type)
      throws SQLException {
    row.setString(place + 1, fact.eventId());
    row.setString(place + 2, fact.stream());
    row.setLong(place + 3, fact.revision());
    row.setString(place + 4, type);
    row.setString(place + 5, DateTimeUtils.formatInstant(fact.metadata().recordedAt()));
    row.setString(place + 6, fact.name().name());
    row.setString(place + 7, Integer.toString(fact.name().revision()));
    row.setBytes(place + 8, fact.payload());
    row.setBytes(place + 9, fact.metadataBytes());
    return place + 9;
  }
}
