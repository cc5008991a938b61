package uk.foicasebook.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.rest.Reader;

/** Pages of the board, soonest due first. */
@Repository
class BoardQueries {
  private static final String SEEN = Access.sees("board.case_id", ":person");
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
  List<Line> page(Reader reader, @Nullable String officer, @Nullable BoardKey after, int limit) {
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
        .param("due", after == null ? BEFORE_ALL : after.due())
        .param("id", after == null ? new UUID(0, 0) : after.id().value())
        .param("limit", limit)
        .query(
            (row, number) -> new Line(BoardTable.TABLE.read(row, number), row.getBoolean("behind")))
        .list();
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
