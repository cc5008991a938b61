package uk.foicasebook.command.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.foicasebook.events.chain.Checkpoint;
import uk.foicasebook.events.chain.Head;

/** The checkpoints there are, and the heads they cover. */
@Component
class CheckpointBook {
  /** The most that are shown at once. */
  static final int PAGE = 1_000;

  private static final int BATCH = 500;
  private static final int HEADS_A_PAGE = 5_000;

  private final JdbcClient store;
  private final JdbcTemplate batches;

  CheckpointBook(JdbcClient store, JdbcTemplate batches) {
    this.store = store;
    this.batches = batches;
  }

  Optional<Checkpoint> newest() {
    return store
        .sql("select * from checkpoint order by number desc limit 1")
        .query(CheckpointBook::checkpoint)
        .optional();
  }

  /** At most {@link #PAGE}, in order. */
  List<Checkpoint> from(long number) {
    return store
        .sql("select * from checkpoint where number >= ? order by number limit " + PAGE)
        .param(number)
        .query(CheckpointBook::checkpoint)
        .list();
  }

  void each(Consumer<Checkpoint> each) {
    new Paged<Checkpoint>(PAGE, last -> from(last == null ? Long.MIN_VALUE : last.number() + 1))
        .forEachRemaining(each);
  }

  /** What a checkpoint covers, in the order of its tree: page by page, as it may be millions. */
  void eachHead(long number, Consumer<SignedHead> each) {
    heads(number).forEachRemaining(each);
  }

  /** The same, for whoever takes them one by one. */
  Iterator<SignedHead> heads(long number) {
    return new Paged<>(HEADS_A_PAGE, last -> headsAfter(number, last));
  }

  private List<SignedHead> headsAfter(long number, @Nullable SignedHead last) {
    return store
        .sql(
            """
            select distinct on (stream) stream, authority, revision, hash
              from checkpoint_head
             where since <= ? and stream > ?
             order by stream, since desc
             limit ?
            """)
        .params(number, last == null ? "" : last.head().stream(), HEADS_A_PAGE)
        .query(CheckpointBook::head)
        .list();
  }

  /** What a checkpoint covers of these streams. */
  Map<String, SignedHead> heads(long number, Collection<String> streams) {
    return store
        .sql(
            """
            select distinct on (stream) stream, authority, revision, hash
              from checkpoint_head
             where since <= ? and stream = any (?)
             order by stream, since desc
            """)
        .params(number, streams.toArray(String[]::new))
        .query(CheckpointBook::head)
        .list()
        .stream()
        .collect(Collectors.toMap(each -> each.head().stream(), each -> each));
  }

  /** What a checkpoint covers of streams of which nothing is left up to a position. */
  List<SignedHead> gone(long number, long upTo) {
    return store
        .sql(
            """
            select distinct on (stream) stream, authority, revision, hash
              from checkpoint_head
             where since <= ? and not exists (
               select 1 from domain_event_entry
                where aggregate_identifier = checkpoint_head.stream collate "default"
                  and global_index <= ?)
             order by stream, since desc
            """)
        .params(number, upTo)
        .query(CheckpointBook::head)
        .list();
  }

  /** Keeps a checkpoint with the heads that are new in it, or nothing of both. */
  @Transactional
  public void keep(Checkpoint checkpoint, Collection<SignedHead> heads) {
    store
        .sql(
            """
            insert into checkpoint (number, signed_at, position, streams, root, previous, signature)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            checkpoint.number(),
            checkpoint.at().atOffset(ZoneOffset.UTC),
            checkpoint.position(),
            checkpoint.streams(),
            checkpoint.root(),
            checkpoint.previous(),
            checkpoint.signature())
        .update();
    batches.batchUpdate(
        "insert into checkpoint_head (stream, since, authority, revision, hash) values (?,?,?,?,?)",
        heads,
        BATCH,
        (row, head) -> {
          row.setString(1, head.head().stream());
          row.setLong(2, checkpoint.number());
          row.setString(3, head.authority());
          row.setLong(4, head.head().revision());
          row.setString(5, head.head().hash());
        });
  }

  private static SignedHead head(ResultSet row, int number) throws SQLException {
    return new SignedHead(
        row.getString("authority"),
        new Head(row.getString("stream"), row.getLong("revision"), row.getString("hash")));
  }

  private static Checkpoint checkpoint(ResultSet row, int number) throws SQLException {
    return new Checkpoint(
        row.getLong("number"),
        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
        row.getLong("position"),
        row.getLong("streams"),
        row.getString("root"),
        row.getString("previous"),
        row.getString("signature"));
  }
}
