package uk.foicasebook.query.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.rest.PageKey;
import uk.foicasebook.query.rest.Reader;

/** Pages of complaints, soonest due first. */
@Repository
class ComplaintQueries {
  private static final String SEEN = Access.sees("complaint.case_id", ":person");
  private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

  private final JdbcClient db;

  ComplaintQueries(JdbcClient db) {
    this.db = db;
  }

  /** A row, and whether its case stands still because a fact could not be applied. */
  record Line(ComplaintRow row, boolean behind) {}

  /**
   * Cases that the reader may see.
   *
   * @param today what ran out before it is not open
   */
  List<Line> page(Reader reader, ComplaintQuestion question, LocalDate today) {
    PageKey after = question.after();
    return db.sql(
            """
            select complaint.*, parked_case.case_id is not null as behind
            from complaint left join parked_case using (case_id)
            where complaint.authority = :authority
              and (cast(:status as text) is null or :status = any(statuses))
              and (cast(:from as date) is null or due_on >= :from)
              and (cast(:to as date) is null or due_on <= :to)
              and (not :open or owed or due_on >= :today)
              and (coalesce(due_on, date '9999-12-31'), complaint.case_id) > (:due, :id) and
            """
                + SEEN
                + " order by coalesce(due_on, date '9999-12-31'), complaint.case_id limit :limit")
        .param("authority", reader.authority().value())
        .param("person", reader.person())
        .param("status", question.status() == null ? null : question.status().name())
        .param("from", question.dueFrom())
        .param("to", question.dueTo())
        .param("open", question.open())
        .param("today", today)
        .param("due", after == null ? BEFORE_ALL : after.day())
        .param("id", after == null ? new UUID(0, 0) : after.id().value())
        .param("limit", question.limit())
        .query(
            (row, number) ->
                new Line(ComplaintTable.TABLE.read(row, number), row.getBoolean("behind")))
        .list();
  }

  /** How many of the cases that the reader may see stand still. */
  int behind(Reader reader) {
    return Access.behind(db, reader.authority(), reader.person());
  }
}
