package uk.foicasebook.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.clock.Today;

/** Cases whose read models stand still because one of their facts could not be applied. */
@Component
public class ParkedCases {
  /** More than so many is not an odd case but a fault of ours, and everything stops. */
  static final int MOST = 10;

  private final JdbcClient db;
  private final Today today;

  public ParkedCases(JdbcClient db, Today today) {
    this.db = db;
    this.today = today;
  }

  /**
   * Parks a case from a fact on. A case already parked stays as it is.
   *
   * @throws TooManyParked if this would be the eleventh
   */
  public void park(ParkedCase parked) {
    // Counted one at a time, or several partitions could each park the tenth.
    db.sql("lock table parked_case in share row exclusive mode").update();
    db.sql(
            """
            insert into parked_case (case_id, authority, from_revision, fact_name, reason, parked_at)
            values (?, ?, ?, ?, ?, ?) on conflict (case_id) do nothing
            """)
        .params(
            parked.id().value(),
            parked.authority().value(),
            parked.fromRevision(),
            parked.factName(),
            parked.reason(),
            Timestamp.from(today.instant()))
        .update();
    if (all().size() > MOST) {
      throw new TooManyParked(MOST);
    }
  }

  /** Takes a case out again. */
  public void release(CaseId id) {
    db.sql("delete from parked_case where case_id = ?").param(id.value()).update();
  }

  /**
   * Which of these are parked, and from where. Locks their rows: a retry and the feed take turns.
   */
  public Map<CaseId, Long> lockedAmong(Collection<CaseId> ids) {
    return starts(
        "select * from parked_case where case_id = any(?) order by case_id for update", ids);
  }

  /** Which of these are parked, and from where. */
  public Map<CaseId, Long> among(Collection<CaseId> ids) {
    return starts("select * from parked_case where case_id = any(?)", ids);
  }

  private Map<CaseId, Long> starts(String sql, Collection<CaseId> ids) {
    return db
        .sql(sql)
        .param(ids.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(ParkedCases::read)
        .list()
        .stream()
        .collect(Collectors.toMap(ParkedCase::id, ParkedCase::fromRevision));
  }

  /** The case, if it is parked. */
  public Optional<ParkedCase> find(CaseId id) {
    return db.sql("select * from parked_case where case_id = ?")
        .param(id.value())
        .query(ParkedCases::read)
        .optional();
  }

  /** All of them, longest parked first. */
  public List<ParkedCase> all() {
    return db.sql("select * from parked_case order by parked_at, case_id")
        .query(ParkedCases::read)
        .list();
  }

  private static ParkedCase read(ResultSet row, int number) throws SQLException {
    return new ParkedCase(
        new CaseId(row.getObject("case_id", UUID.class)),
        new AuthorityId(row.getString("authority")),
        row.getLong("from_revision"),
        row.getString("fact_name"),
        row.getString("reason"));
  }
}
