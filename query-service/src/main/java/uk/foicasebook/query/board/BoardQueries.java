package uk.foicasebook.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.rest.PageKey;
import uk.foicasebook.query.rest.Reader;
import uk.foicasebook.query.standing.CaseStateTable;
import uk.foicasebook.query.standing.StandingAt;

/** Pages of the board, soonest due first. */
@Repository
class BoardQueries {
  private static final String SEEN = Access.sees("board.case_id", ":person");
  private static final String SEEN_THEN = Access.sees("case_state.case_id", ":person");
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

  /** Cases that had something due at a moment. */
  List<Line> page(
      Reader reader,
      @Nullable String officer,
      @Nullable PageKey after,
      int limit,
      StandingAt then) {
    return db.sql(
            """
            select case_state.*, parked_case.case_id is not null as behind
            from case_state left join parked_case using (case_id)
            where case_state.authority = :authority
              and (cast(:officer as text) is null or officer = :officer)
              and (due_on, case_id) > (:due, :id) and
            """
                + then.dueThen()
                + " and "
                + SEEN_THEN
                + " order by due_on, case_id limit :limit")
        .param("authority", reader.authority().value())
        .param("person", reader.person())
        .params(then.parameters())
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

  /** How many of the cases that the reader may see stand still. */
  int behind(Reader reader) {
    return Access.behind(db, reader.authority(), reader.person());
  }
}
