package uk.foicasebook.command.desk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.desk.Outcome.FactSince;

/**
 * What became of a case since somebody looked at it, by name: enough to know what to read again.
 */
@Component
class FactsSince {
  private static final int MOST = 50;

  private final JdbcClient store;

  FactsSince(JdbcClient store) {
    this.store = store;
  }

  /** The facts after a revision, oldest first; the first fifty where there are more. */
  List<FactSince> of(String stream, long seen) {
    return store
        .sql(
            """
            select sequence_number, payload_type from domain_event_entry
             where aggregate_identifier = ? and sequence_number > ?
             order by sequence_number limit ?
            """)
        .params(stream, seen, MOST)
        .query((row, _) -> new FactSince(row.getLong(1), row.getString(2)))
        .list();
  }
}
