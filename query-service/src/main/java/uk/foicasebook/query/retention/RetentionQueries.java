package uk.foicasebook.query.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.rest.PageKey;
import uk.foicasebook.query.rest.Reader;

/** Pages of the list, what has been kept longest first. */
@Repository
class RetentionQueries {
  private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);
  private static final String STATE = RetentionState.expression();
  private static final String SEEN =
      " retention.authority = :authority and " + Access.sees("retention.case_id", ":person") + " ";

  private final JdbcClient db;

  RetentionQueries(JdbcClient db) {
    this.db = db;
  }

  /** A row, and whether its case stands still because a fact could not be applied. */
  record Line(RetentionRow row, boolean behind) {}

  List<Line> page(
      Reader reader,
      LocalDate on,
      List<RetentionState> states,
      @Nullable PageKey after,
      int limit) {
    return db.sql(
            """
            select retention.*, parked_case.case_id is not null as behind
            from retention left join parked_case using (case_id)
            where (coalesce(kept_until, date '9999-12-31'), retention.case_id) > (:day, :id)
              and %s = any(:states) and
            """
                    .formatted(STATE)
                + SEEN
                + """
                order by coalesce(kept_until, date '9999-12-31'), retention.case_id limit :limit
                """)
        .param("authority", reader.authority().value())
        .param("person", reader.person())
        .param("on", on)
        .param("states", states.stream().map(Enum::name).toArray(String[]::new))
        .param("day", after == null ? BEFORE_ALL : after.day())
        .param("id", after == null ? new UUID(0, 0) : after.id().value())
        .param("limit", limit)
        .query(RetentionQueries::line)
        .list();
  }

  /** How many cases are in each state on a day. */
  Map<RetentionState, Long> counts(Reader reader, LocalDate on) {
    var counts = new EnumMap<RetentionState, Long>(RetentionState.class);
    db.sql(
            "select %s as state, count(*) as cases from retention where ".formatted(STATE)
                + SEEN
                + "group by 1")
        .param("authority", reader.authority().value())
        .param("person", reader.person())
        .param("on", on)
        .query(
            row -> {
              counts.put(RetentionState.valueOf(row.getString("state")), row.getLong("cases"));
            });
    return counts;
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(RetentionTable.TABLE.read(row, number), row.getBoolean("behind"));
  }

  /** One case of the authority that the reader may see. */
  Optional<Line> find(Reader reader, CaseId id) {
    return db.sql(
            """
            select retention.*, parked_case.case_id is not null as behind
            from retention left join parked_case using (case_id)
            where retention.case_id = :id and
            """
                + SEEN)
        .param("authority", reader.authority().value())
        .param("person", reader.person())
        .param("id", id.value())
        .query(RetentionQueries::line)
        .optional();
  }
}
