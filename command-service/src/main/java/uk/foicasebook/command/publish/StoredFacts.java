package uk.foicasebook.command.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.StoredName;

/**
 * Reads the rows to publish. What goes to Kafka is what was hashed: the row's own bytes and its own
 * position, neither of which Axon's message would give us for sure.
 */
final class StoredFacts {
  private static final String ROWS =
      """
      select global_index, event_identifier, aggregate_identifier, sequence_number,
             payload_type, payload_revision, payload, meta_data
        from domain_event_entry
       where event_identifier = any (?)
       order by global_index
      """;

  private final JdbcClient jdbc;

  StoredFacts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The facts of these identities, in the order of the store. */
  List<Envelope> of(Collection<String> eventIds) {
    return jdbc.sql(ROWS)
        .param((Object) eventIds.toArray(String[]::new))
        .query(StoredFacts::envelope)
        .list();
  }

  private static Envelope envelope(ResultSet row, int number) throws SQLException {
    return Envelope.stored(
        row.getString("event_identifier"),
        row.getString("aggregate_identifier"),
        row.getLong("sequence_number"),
        row.getLong("global_index"),
        new StoredName(row.getString("payload_type"), row.getInt("payload_revision")),
        row.getBytes("meta_data"),
        row.getBytes("payload"));
  }
}
