package uk.foicasebook.command.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the store page by page, each in a moment of its own: facts up to a settled position do not
 * change, so no long snapshot is needed and none is held.
 */
@Component
class StoredRows {
  private static final int PAGE = 200;
  private static final String COLUMNS =
      """
      select event_identifier, aggregate_identifier, sequence_number, global_index,
             payload_type, payload_revision, time_stamp, meta_data, payload
        from domain_event_entry
      """;

  private final JdbcClient store;

  StoredRows(JdbcClient store) {
    this.store = store;
  }

  /** Every row up to a position, stream by stream, in order of revision. */
  void byStream(long upTo, Consumer<StoredRow> each) {
    var stream = "";
    var revision = -1L;
    List<StoredRow> page;
    do {
      page =
          store
              .sql(
                  COLUMNS
                      + """
                       where (aggregate_identifier, sequence_number) > (?, ?) and global_index <= ?
                       order by aggregate_identifier, sequence_number
                       limit
                      """
                      + PAGE)
              .params(stream, revision, upTo)
              .query(StoredRows::row)
              .list();
      page.forEach(each);
      if (!page.isEmpty()) {
        stream = page.getLast().stream();
        revision = page.getLast().revision();
      }
    } while (page.size() == PAGE);
  }

  /** Every row after a position and up to another, in order of position, a page at a time. */
  void byPosition(long after, long upTo, Consumer<List<StoredRow>> each) {
    var position = after;
    List<StoredRow> page;
    do {
      page =
          store
              .sql(
                  COLUMNS
                      + " where global_index > ? and global_index <= ? order by global_index limit "
                      + PAGE)
              .params(position, upTo)
              .query(StoredRows::row)
              .list();
      if (!page.isEmpty()) {
        each.accept(page);
        position = page.getLast().position();
      }
    } while (page.size() == PAGE);
  }

  /** The position up to which there are so many rows after another; empty where there are fewer. */
  Optional<Long> reach(long after, int rows) {
    return store
        .sql(
            """
            select global_index from domain_event_entry
             where global_index > ? order by global_index offset ? limit 1
            """)
        .params(after, rows - 1)
        .query(Long.class)
        .optional();
  }

  /**
   * The last row of each stream up to a position, in the order of the tree. The database sorts the
   * whole store for it, within a snapshot that lasts as long.
   */
  @Transactional(readOnly = true)
  public void heads(long upTo, Consumer<StoredRow> each) {
    store
        .sql(
            """
            select distinct on (aggregate_identifier collate "C") * from (
            """
                + COLUMNS
                + """
                   where global_index <= ?) kept
                 order by aggregate_identifier collate "C", sequence_number desc
                """)
        .withFetchSize(PAGE)
        .param(upTo)
        .query(
            (ResultSet row) -> {
              each.accept(row(row, row.getRow()));
            });
  }

  /** The last row of each of these streams that has one, in the order of their names. */
  List<StoredRow> heads(List<String> streams) {
    return store
        .sql(
            """
            select last.* from unnest(cast(? as text[])) as stream (name) cross join lateral (
            """
                + COLUMNS
                + """
                 where aggregate_identifier = stream.name order by sequence_number desc limit 1) last
             order by aggregate_identifier
            """)
        .param((Object) streams.toArray(String[]::new))
        .query(StoredRows::row)
        .list();
  }

  private static StoredRow row(ResultSet row, int number) throws SQLException {
    return new StoredRow(
        row.getString("event_identifier"),
        row.getString("aggregate_identifier"),
        row.getLong("sequence_number"),
        row.getLong("global_index"),
        row.getString("payload_type"),
        row.getString("payload_revision"),
        row.getString("time_stamp"),
        row.getBytes("meta_data"),
        row.getBytes("payload"));
  }
}
