package uk.foicasebook.query.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.StoredName;

/**
 * The table {@code reference_fact}: facts about no case. Every case rests on those of the calendar;
 * the others are what authorities settled and published.
 */
@Repository
public class ReferenceArchive {
  private final JdbcClient db;

  public ReferenceArchive(JdbcClient db) {
    this.db = db;
  }

  /** The facts of a stream in their order. */
  public List<Envelope> facts(String stream) {
    return db.sql("select * from reference_fact where stream = ? order by revision")
        .param(stream)
        .query(ReferenceArchive::read)
        .list();
  }

  /** The facts of every stream that begins so, by stream, each in its order. */
  public Map<String, List<Envelope>> factsUnder(String beginning) {
    return db
        .sql("select * from reference_fact where starts_with(stream, ?) order by stream, revision")
        .param(beginning)
        .query(ReferenceArchive::read)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Envelope::stream));
  }

  /** How many facts there are. */
  long count() {
    return db.sql("select count(*) from reference_fact").query(Long.class).single();
  }

  /** How many facts those streams have. */
  public long countUnder(String beginning) {
    return db.sql("select count(*) from reference_fact where starts_with(stream, ?)")
        .param(beginning)
        .query(Long.class)
        .single();
  }

  /** The fact of a stream at a revision. */
  public Optional<Envelope> fact(String stream, long revision) {
    return db.sql("select * from reference_fact where stream = ? and revision = ?")
        .params(stream, revision)
        .query(ReferenceArchive::read)
        .optional();
  }

  /** The revision a stream has reached; -1 where there is nothing of it. */
  public long revision(String stream) {
    return db.sql("select coalesce(max(revision), -1) from reference_fact where stream = ?")
        .param(stream)
        .query(Long.class)
        .single();
  }

  /**
   * Adds a fact, unless another instance did so first.
   *
   * @return whether it was added here
   */
  public boolean add(Envelope fact) {
    return db.sql(
                """
                insert into reference_fact (stream, revision, position, event_id, name,
                  fact_revision, metadata, payload)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (stream, revision) do nothing
                """)
            .params(
                fact.stream(),
                fact.revision(),
                fact.position(),
                fact.eventId(),
                fact.name().name(),
                fact.name().revision(),
                fact.metadataBytes(),
                fact.payload())
            .update()
        == 1;
  }

  private static Envelope read(ResultSet row, int number) throws SQLException {
    return Envelope.stored(
        row.getString("event_id"),
        row.getString("stream"),
        row.getLong("revision"),
        row.getLong("position"),
        new StoredName(row.getString("name"), row.getInt("fact_revision")),
        row.getBytes("metadata"),
        row.getBytes("payload"));
  }
}
