package uk.foicasebook.query.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.StoredName;

/** The table {@code fact}: every fact that arrived, with the bytes its hash is over. */
@Repository
public class FactArchive {
  private static final int ROWS_A_STATEMENT = 500;

  private final JdbcClient db;
  private final JdbcTemplate batches;

  public FactArchive(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  /** Adds facts, in the transaction of the offset before which they stand. */
  public void add(List<Envelope> facts) {
    batches.batchUpdate(
        """
        insert into fact (case_id, revision, position, event_id, name, fact_revision, authority,
          known_at, recorded_at, hash, metadata, payload)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        facts,
        ROWS_A_STATEMENT,
        (row, fact) -> {
          row.setObject(1, fact.caseId().value());
          row.setLong(2, fact.revision());
          row.setLong(3, fact.position());
          row.setString(4, fact.eventId());
          row.setString(5, fact.name().name());
          row.setInt(6, fact.name().revision());
          row.setString(7, fact.metadata().authority().value());
          row.setTimestamp(8, Timestamp.from(fact.metadata().knownAt()));
          row.setTimestamp(9, Timestamp.from(fact.metadata().recordedAt()));
          row.setString(10, fact.metadata().hash());
          row.setBytes(11, fact.metadataBytes());
          row.setBytes(12, fact.payload());
        });
  }

  /** The facts of a case in their order; none for a case that is not known. */
  public List<Envelope> facts(CaseId id) {
    return facts(List.of(id)).getOrDefault(id, List.of());
  }

  /** The facts of several cases, each in its order. */
  public Map<CaseId, List<Envelope>> facts(Collection<CaseId> ids) {
    return db
        .sql("select * from fact where case_id = any(?) order by case_id, revision")
        .param(keys(ids))
        .query(FactArchive::read)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Envelope::caseId, LinkedHashMap::new, Collectors.toList()));
  }

  /** The last fact of each of these cases, where there is one. */
  public Map<CaseId, FactIdentity> heads(Collection<CaseId> ids) {
    return db
        .sql(
            """
            select distinct on (case_id) case_id, revision, event_id, hash
            from fact where case_id = any(?) order by case_id, revision desc
            """)
        .param(keys(ids))
        .query(FactArchive::identity)
        .list()
        .stream()
        .collect(Collectors.toMap(FactIdentity::caseId, head -> head));
  }

  /** The fact of a case at a revision, by what it is known by. */
  public Optional<FactIdentity> identity(CaseId id, long revision) {
    return db.sql("select * from fact where case_id = ? and revision = ?")
        .params(id.value(), revision)
        .query(FactArchive::identity)
        .optional();
  }

  /** The revision the authority's case has reached. */
  public Optional<Long> revision(AuthorityId authority, CaseId id) {
    return db.sql(
            """
            select revision from fact where case_id = ? and authority = ?
            order by revision desc limit 1
            """)
        .params(id.value(), authority.value())
        .query(Long.class)
        .optional();
  }

  /**
   * A page of cases in the order of their ids, for replays.
   *
   * @param authority only this one's; null for all
   */
  public List<CaseId> casesAfter(
      @Nullable AuthorityId authority, @Nullable CaseId last, int limit) {
    UUID after = last == null ? new UUID(0, 0) : last.value();
    return db.sql(
            """
            select case_id from fact
            where revision = 0 and case_id > :after
              and (cast(:authority as text) is null or authority = :authority)
            order by case_id limit :limit
            """)
        .param("after", after)
        .param("authority", authority == null ? null : authority.value())
        .param("limit", limit)
        .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
        .list();
  }

  private static UUID[] keys(Collection<CaseId> ids) {
    return ids.stream().map(CaseId::value).toArray(UUID[]::new);
  }

  private static Envelope read(ResultSet row, int number) throws SQLException {
    return Envelope.stored(
        row.getString("event_id"),
        row.getString("case_id"),
        row.getLong("revision"),
        row.getLong("position"),
        new StoredName(row.getString("name"), row.getInt("fact_revision")),
        row.getBytes("metadata"),
        row.getBytes("payload"));
  }

  private static FactIdentity identity(ResultSet row, int number) throws SQLException {
    return new FactIdentity(
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getLong("revision"),
        row.getString("event_id"),
        row.getString("hash"));
  }
}
