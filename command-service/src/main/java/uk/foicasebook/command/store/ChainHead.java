package uk.foicasebook.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.modelling.command.ConcurrencyException;
import uk.foicasebook.events.wire.FactHash;
import uk.foicasebook.events.wire.Metadata;

/**
 * The last fact of a case.
 *
 * @param revision -1 where there is none
 * @param hash what the next fact is chained to
 */
record ChainHead(long revision, String hash) {
  private static final ChainHead OF_A_NEW_CASE = new ChainHead(-1, FactHash.NONE_BEFORE);
  private static final String LAST_FACT =
      """
      select sequence_number, meta_data
        from domain_event_entry
       where aggregate_identifier = ?
       order by sequence_number desc
       limit 1
      """;

  /**
   * The head a fact of this revision follows. A new case is not looked up: should it exist after
   * all, its revision 0 is taken and the insert fails; so it is with a case that has grown since
   * the command read it.
   *
   * @throws ConcurrencyException if the store's head is another: somebody was faster
   */
  static ChainHead before(Connection connection, String caseId, long revision) throws SQLException {
    var head = revision == 0 ? OF_A_NEW_CASE : last(connection, caseId, revision - 1);
    if (head.revision() != revision - 1) {
      throw new ConcurrencyException(
          "Revision %d of %s cannot follow %d".formatted(revision, caseId, head.revision()));
    }
    return head;
  }

  /** A fact never changes: what the command read of its predecessor still stands. */
  private static ChainHead last(Connection connection, String caseId, long expected)
      throws SQLException {
    var known = StreamHeads.known(caseId).filter(head -> head.revision() == expected);
    return known.isPresent() ? known.get().chained() : read(connection, caseId);
  }

  private static ChainHead read(Connection connection, String caseId) throws SQLException {
    try (var query = connection.prepareStatement(LAST_FACT)) {
      query.setString(1, caseId);
      try (var row = query.executeQuery()) {
        return row.next()
            ? new ChainHead(row.getLong(1), Metadata.read(row.getBytes(2)).hash())
            : OF_A_NEW_CASE;
      }
    }
  }
}
