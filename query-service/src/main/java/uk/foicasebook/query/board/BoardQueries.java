package uk.foicasebook.query.board;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
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
    return lines("board", "board", Map.of(), reader, officer, after, limit, BoardTable.TABLE::read);
  }

  /** Cases that had something due at a moment. */
  List<Line> page(
      Reader reader,
      @Nullable String officer,
      @Nullable PageKey after,
      int limit,
      StandingAt then) {
    return lines(
        then.soonestDue(),
        "case_state",
        then.parameters(),
        reader,
        officer,
        after,
        limit,
        (row, number) -> BoardRow.of(CaseStateTable.TABLE.read(row, number)));
  }

  /**
   * With the conditions that were asked for and no others, so that each has a plan that fits; the
   * limit stands in it, or PostgreSQL would plan for some tenth of all there is.
   */
  private List<Line> lines(
      String from,
      String table,
      Map<String, Object> parameters,
      Reader reader,
      @Nullable String officer,
      @Nullable PageKey after,
      int limit,
      RowMapper<BoardRow> mapper) {
    var question =
        db.sql(
                """
                select %1$s.*, parked_case.case_id is not null as behind
                from %2$s left join parked_case using (case_id)
                where %1$s.authority = :authority and due_on is not null and %3$s
                  %4$s
                  %5$s
                order by due_on, case_id limit %6$d
                """
                    .formatted(
                        table,
                        from,
                        Access.sees(table + ".case_id", ":person"),
                        officer == null ? "" : "and officer = :officer",
                        after == null ? "" : "and (due_on, case_id) > (:due, :id)",
                        limit))
            .params(parameters)
            .param("authority", reader.authority().value())
            .param("person", reader.person());
    if (officer != null) {
      question = question.param("officer", officer);
    }
    if (after != null) {
      question = question.param("due", after.day()).param("id", after.id().value());
    }
    return question
        .query((row, number) -> new Line(mapper.mapRow(row, number), row.getBoolean("behind")))
        .list();
  }

  /** How many of the cases that the reader may see stand still. */
  int behind(Reader reader) {
    return Access.behind(db, reader.authority(), reader.person());
  }
}
