package uk.foicasebook.query.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.rest.Reader;

/** Who has how much to do, counted when asked from what is open and what went out lately. */
@Repository
class WorkloadQueries {
  private final JdbcClient db;

  WorkloadQueries(JdbcClient db) {
    this.db = db;
  }

  /** By whom it is counted. */
  enum By {
    OFFICER,
    TEAM
  }

  /**
   * What one has.
   *
   * @param who null for what nobody has
   * @param open answers owed, those that wait for the requester among them
   * @param dueSoon running, and due today or within the working days that count as soon
   * @param waiting suspended until the requester does something
   * @param answered lately
   * @param answeredInTime of those, how many went out in time
   */
  record Load(
      @Nullable String who,
      long open,
      long overdue,
      long dueSoon,
      long waiting,
      @Nullable LocalDate earliestDue,
      @Nullable LocalDate longestReceived,
      long answered,
      long answeredInTime) {}

  /**
   * Everybody's, those first with most overdue.
   *
   * @param soon the last day that is soon
   * @param since the first day that is lately
   */
  List<Load> of(Reader reader, By by, LocalDate today, LocalDate soon, LocalDate since) {
    String who = by == By.OFFICER ? "officer" : "team";
    return db.sql(
            """
            select who, count(due_on) as open,
              count(*) filter (where running and due_on < :today) as overdue,
              count(*) filter (where running and due_on between :today and :soon) as due_soon,
              count(*) filter (where not running) as waiting,
              min(due_on) filter (where running) as earliest_due,
              min(received_on) as longest_received,
              count(in_time) as answered,
              count(*) filter (where in_time) as in_time
            from (
              select %1$s as who, due_on, suspended_from is null as running, received_on,
                cast(null as boolean) as in_time
              from case_register
              where authority = :authority and due_on is not null
                and met_on is null and ended_on is null and %2$s
              union all
              select %1$s, null, null, null, met_on <= due_on
              from case_register
              where authority = :authority and met_on between :since and :today and %2$s
            ) as cases
            group by who order by overdue desc, open desc, who nulls first
            """
                .formatted(who, Access.sees("case_register.case_id", ":person")))
        .param("authority", reader.authority().value())
        .param("person", reader.person())
        .param("today", today)
        .param("soon", soon)
        .param("since", since)
        .query(WorkloadQueries::load)
        .list();
  }

  private static Load load(ResultSet row, int number) throws SQLException {
    return new Load(
        row.getString("who"),
        row.getLong("open"),
        row.getLong("overdue"),
        row.getLong("due_soon"),
        row.getLong("waiting"),
        row.getObject("earliest_due", LocalDate.class),
        row.getObject("longest_received", LocalDate.class),
        row.getLong("answered"),
        row.getLong("in_time"));
  }
}
