package uk.foicasebook.query.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.rest.PageKey;
import uk.foicasebook.query.rest.Reader;
import uk.foicasebook.query.standing.CaseStateTable;

/** Pages of the board, soonest due first. */
@Repository
class BoardQueries {
  private static final String SEEN = Access.sees("board.case_id", ":person");
  private static final String SEEN_THEN = Access.sees("case_state.case_id", ":person");
  private static final String STANDING = Access.sees("parked_case.case_id", ":person");
  private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

  private final JdbcClient db;

  BoardQueries(JdbcClient db) {
    this.db = db;
  }

  /** A row, and whether its case stands still because a fact could not be applied. */
  record Line(BoardRow row, boolean behind) {}

  /**
   * Cases with something due that the reader may see.
   *
   * @param officer only theirs; null for everybody's
   * @param after goes on after this key; null for the first page
   */
  List<Line> page(Reader reader, @Nullable String officer, @Nullable PageKey after, int limit) {
    return db.sql(
            """
            select board.*, parked_case.case_id is not null as behind
            from board left join parked_case using (case_id)
            where board.authority = :authority and due_on is not null
              and (cast(:officer as text) is null or officer = :officer)
              and (due_on, case_id) > (:due, :id) and
            """
                + SEEN
                + " order by due_on, case_id limit :limit")
        .param("authority", reader.authority().value())
        .param("person", reader.person())
        .param("officer", officer)
        .param("due", after == null ? BEFORE_ALL : after.day())
        .param("id", after == null ? new UUID(0, 0) : after.id().value())
        .param("limit", limit)
        .query(
            (row, number) -> new Line(BoardTable.TABLE.read(row, number), row.getBoolean("behind")))
        .list();
  }

  /**
   * Cases that had something due at a cut-off. As a case is kept, nothing of it is recorded before
   * it is known, so that what was recorded by a moment is what was known by then.
   */
  List<Line> page(
      Reader reader, @Nullable String officer, @Nullable PageKey after, int limit, CutOff cutOff) {
    Instant known = cutOff.asAt() == null ? cutOff.recordedBy() : cutOff.asAt();
    return db.sql(
            """
            select case_state.*, parked_case.case_id is not null as behind
            from case_state left join parked_case using (case_id)
            where case_state.authority = :authority and due_on is not null
              and tstzrange(known_from, known_to) @> cast(:known as timestamptz)
              and case
                when cast(:recorded as timestamptz) is null then recorded_to = 'infinity'
                else recorded_from <= :recorded and recorded_to > :recorded end
              and (cast(:officer as text) is null or officer = :officer)
              and (due_on, case_id) > (:due, :id) and
            """
                + SEEN_THEN
                + " order by due_on, case_id limit :limit")
        .param("authority", reader.authority().value())
        .param("person", reader.person())
        .param("known", micro(known))
        .param("recorded", micro(cutOff.recordedBy()))
        .param("officer", officer)
        .param("due", after == null ? BEFORE_ALL : after.day())
        .param("id", after == null ? new UUID(0, 0) : after.id().value())
        .param("limit", limit)
        .query(
            (row, number) ->
                new Line(
                    BoardRow.of(CaseStateTable.TABLE.read(row, number)), row.getBoolean("behind")))
        .list();
  }

  /** Cut, and not rounded: the end of a day is no moment of the next. */
  private static @Nullable OffsetDateTime micro(@Nullable Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  /** How many of the cases that the reader may see stand still. */
  int behind(Reader reader) {
    return db.sql("select count(*) from parked_case where authority = :authority and " + STANDING)
        .param("authority", reader.authority().value())
        .param("person", reader.person())
        .query(Integer.class)
        .single();
  }
}
