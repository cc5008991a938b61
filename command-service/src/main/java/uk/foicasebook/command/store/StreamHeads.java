package uk.foicasebook.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import uk.foicasebook.command.aggregate.Instruction;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.CalendarEvent;

/**
 * Where the streams stood that a command rests on, when its transaction first asked: its own, the
 * calendar and its authority. One question to the store for the three, where each would ask by
 * itself. Should another instance add a fact meanwhile, storing ours fails and it is decided anew.
 */
final class StreamHeads {
  private static final String KEY = StreamHeads.class.getName();
  private static final String READ =
      """
      select asked.stream, head.sequence_number, head.meta_data
        from unnest(?::varchar[]) as asked (stream)
       cross join lateral
         (select sequence_number, meta_data
            from domain_event_entry
           where aggregate_identifier = asked.stream
           order by sequence_number desc
           limit 1) as head
      """;

  private final List<String> asked;
  private final Map<String, StoredHead> found;

  private StreamHeads(List<String> asked, Map<String, StoredHead> found) {
    this.asked = asked;
    this.found = found;
  }

  /** Where a connection to the store is to be had. */
  interface Asking {
    Connection connection() throws SQLException;
  }

  /** Those of the command under way; nothing outside of one, or where the stream is not its own. */
  static Optional<StreamHeads> ofCommand(String stream, Asking asking) {
    if (!CurrentUnitOfWork.isStarted()) {
      return Optional.empty();
    }
    UnitOfWork<?> root = CurrentUnitOfWork.get().root();
    return Instruction.beside(root.getMessage())
        .map(given -> of(root, given, asking))
        .filter(heads -> heads.asked.contains(stream));
  }

  private static StreamHeads of(UnitOfWork<?> root, Instruction given, Asking asking) {
    if (root.getResource(KEY) instanceof StreamHeads read) {
      return read;
    }
    StreamHeads read = read(given, asking);
    root.resources().put(KEY, read);
    return read;
  }

  /** Those the command under way has read already, if it has. */
  static Optional<StoredHead> known(String stream) {
    return CurrentUnitOfWork.isStarted()
            && CurrentUnitOfWork.get().root().getResource(KEY) instanceof StreamHeads heads
        ? heads.of(stream)
        : Optional.empty();
  }

  /** Empty where nothing was stored in the stream. */
  Optional<StoredHead> of(String stream) {
    return Optional.ofNullable(found.get(stream));
  }

  private static StreamHeads read(Instruction given, Asking asking) {
    var streams =
        List.of(given.stream(), CalendarEvent.CALENDAR, AuthorityEvent.stream(given.authority()));
    var found = new HashMap<String, StoredHead>();
    try (var connection = asking.connection();
        var question = connection.prepareStatement(READ)) {
      question.setArray(1, connection.createArrayOf("varchar", streams.toArray()));
      try (var row = question.executeQuery()) {
        while (row.next()) {
          found.put(row.getString(1), new StoredHead(row.getLong(2), row.getBytes(3)));
        }
      }
      return new StreamHeads(streams, found);
    } catch (SQLException failure) {
      throw new EventStoreException("The heads of streams could not be read", failure);
    }
  }
}
