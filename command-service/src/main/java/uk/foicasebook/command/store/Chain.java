package uk.foicasebook.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import uk.foicasebook.command.aggregate.Signature;
import uk.foicasebook.doors.LastUsed;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.FactHash;
import uk.foicasebook.events.wire.Metadata;
import uk.foicasebook.events.wire.Provenance;

/**
 * Gives facts their place in the chain: each one's hash is taken over the very bytes that are
 * stored, and over the hash before it. The last hash of a stream is remembered once it is
 * committed; a fact never changes, so it holds for as long as the next revision is free.
 */
final class Chain {
  private static final long POSITION_GIVEN_BY_THE_STORE = 0;
  private static final int MOST = 10_000;
  private static final String LAST_FACT =
      """
      select sequence_number, meta_data
        from domain_event_entry
       where aggregate_identifier = ?
       order by sequence_number desc
       limit 1
      """;

  /** The last fact of a stream: its revision and what the next one is chained to. */
  private record Head(long revision, String hash) {
    static final Head OF_A_NEW_STREAM = new Head(-1, FactHash.NONE_BEFORE);

    static Head at(Envelope fact) {
      return new Head(fact.revision(), fact.metadata().hash());
    }
  }

  private final LastUsed<String, Head> committed = new LastUsed<>(MOST);

  /**
   * The facts as they are to be stored, in this order.
   *
   * @throws ConcurrencyException if the store's head is another: somebody was faster
   */
  List<Envelope> seal(Connection connection, List<DomainEventMessage<?>> messages)
      throws SQLException {
    Map<String, Head> heads = new HashMap<>();
    var sealed = new ArrayList<Envelope>();
    for (var message : messages) {
      var stream = message.getAggregateIdentifier();
      var head = heads.get(stream);
      if (head == null) {
        head = before(connection, stream, message.getSequenceNumber());
      }
      var fact = seal(message, head);
      heads.put(stream, Head.at(fact));
      sealed.add(fact);
    }
    return sealed;
  }

  /** Remembers where their streams end now that they are committed. */
  void remember(List<Envelope> stored) {
    stored.forEach(fact -> committed.put(fact.stream(), Head.at(fact)));
  }

  /**
   * The head a fact of this revision follows. A new stream is not looked up: should it exist after
   * all, its revision 0 is taken and the insert fails; so it is with one that has grown since the
   * command read it.
   */
  private Head before(Connection connection, String stream, long revision) throws SQLException {
    if (revision == 0) {
      return Head.OF_A_NEW_STREAM;
    }
    var known = committed.get(stream);
    var head = known != null && known.revision() == revision - 1 ? known : read(connection, stream);
    if (head.revision() != revision - 1) {
      throw new ConcurrencyException(
          "Revision %d of %s cannot follow %d".formatted(revision, stream, head.revision()));
    }
    return head;
  }

  private static Head read(Connection connection, String stream) throws SQLException {
    try (var query = connection.prepareStatement(LAST_FACT)) {
      query.setString(1, stream);
      try (var row = query.executeQuery()) {
        return row.next()
            ? new Head(row.getLong(1), Metadata.read(row.getBytes(2)).hash())
            : Head.OF_A_NEW_STREAM;
      }
    }
  }

  private static Envelope seal(DomainEventMessage<?> message, Head head) {
    return Envelope.seal(
        message.getIdentifier(),
        message.getAggregateIdentifier(),
        message.getSequenceNumber(),
        POSITION_GIVEN_BY_THE_STORE,
        (Fact) message.getPayload(),
        provenance(message),
        head.hash());
  }

  private static Provenance provenance(DomainEventMessage<?> message) {
    if (message.getMetaData().get(Signature.KEY) instanceof Provenance origin) {
      return origin;
    }
    throw new IllegalArgumentException("A fact nobody signed is not stored");
  }
}
