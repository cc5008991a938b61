package uk.foicasebook.query.diary;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.rest.Reader;

/** Pages of the diary, soonest due first. */
@Repository
class DiaryQueries {
  private final JdbcClient db;

  DiaryQueries(JdbcClient db) {
    this.db = db;
  }

  /** A row, and whether its case stands still because a fact could not be applied. */
  record Line(DiaryRow row, boolean behind) {}

  /** Open deadlines. A time somebody has that has run out is no longer among them. */
  List<Line> page(Reader reader, DiaryFilter filter, DiaryKey after, int limit, LocalDate today) {
    String officer = filter.officer(reader.person());
    return db.sql(
            """
            select diary.*, parked_case.case_id is not null as behind
            from diary left join parked_case using (case_id)
            where diary.authority = :authority and (owed or due_on >= :today)
              and (due_on, diary.case_id, number) > (:due, :id, :number)
            """
                + asked(officer != null, " and officer = :officer")
                + asked(filter.team() != null, " and team = :team")
                + asked(!filter.kinds().isEmpty(), " and kind = any(:kinds)")
                + asked(filter.from() != null, " and due_on >= :from")
                + asked(filter.to() != null, " and due_on <= :to")
                + " and "
                + Access.sees("diary.case_id", ":person")
                + " order by due_on, diary.case_id, number limit :limit")
        .param("authority", reader.authority().value())
        .param("person", reader.person())
        .param("today", today)
        .param("due", after.due())
        .param("id", after.id().value())
        .param("number", after.number())
        .param("officer", officer)
        .param("team", filter.team())
        .param("kinds", filter.kinds().stream().map(DeadlineKind::kebab).toArray(String[]::new))
        .param("from", filter.from())
        .param("to", filter.to())
        .param("limit", limit)
        .query(
            (row, number) -> new Line(DiaryTable.TABLE.read(row, number), row.getBoolean("behind")))
        .list();
  }

  private static String asked(boolean given, String condition) {
    return given ? condition : "";
  }
}
