package uk.foicasebook.query.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.forecast.Backlog.Due;
import uk.foicasebook.query.rest.Reader;
import uk.foicasebook.query.standing.StandingAt;

/** Reads the backlog off how cases stood, now or at a moment that is past. */
@Repository
class BacklogQueries {
  private static final String COUNTED =
      " and " + Access.sees("case_state.case_id", ":person") + " and not " + StandingAt.SET_ASIDE;

  private final JdbcClient db;

  BacklogQueries(JdbcClient db) {
    this.db = db;
  }

  Backlog backlog(Reader reader, StandingAt at, LocalDate day) {
    var parameters = new HashMap<String, Object>(at.parameters());
    parameters.put("authority", reader.authority().value());
    parameters.put("person", reader.person());
    parameters.put("day", day);
    parameters.put("since", day.minusDays((long) Backlog.LOOKED_BACK * Backlog.DAYS));
    var running = new ArrayList<Due>();
    var waiting = new long[1];
    db.sql(
            "select answer_due_on, owed = 'WAITING' as waiting, count(*) as cases"
                + cases(at.dueThen())
                + " and answer_due_on is not null and "
                + StandingAt.OWED
                + " group by 1, 2 order by 1")
        .params(parameters)
        .query(
            row -> {
              if (row.getBoolean("waiting")) {
                waiting[0] += row.getLong("cases");
              } else {
                running.add(
                    new Due(row.getObject("answer_due_on", LocalDate.class), row.getLong("cases")));
              }
            });
    return new Backlog(
        day,
        List.copyOf(running),
        waiting[0],
        weeks(cases("case_state") + " and " + at.trueThen(), parameters, day));
  }

  private static String cases(String from) {
    return " from " + from + " where authority = :authority" + COUNTED;
  }

  private List<Backlog.Week> weeks(String cases, Map<String, Object> parameters, LocalDate day) {
    LocalDate first =
        db.sql("select min(received_on) as first" + cases + " and received_on <= :day")
            .params(parameters)
            .query((row, number) -> row.getObject("first", LocalDate.class))
            .list()
            .getFirst();
    return first == null
        ? List.of()
        : Backlog.weeks(
            Backlog.weeksSince(first, day),
            byWeek(cases, "received_on", "", parameters),
            byWeek(
                cases,
                "greatest(answer_met_on, answer_ended_on)",
                " and not " + StandingAt.OWED,
                parameters));
  }

  private int[] byWeek(String cases, String when, String which, Map<String, Object> parameters) {
    var weeks = new int[Backlog.LOOKED_BACK];
    db.sql(
            "select (cast(:day as date) - %1$s) / 7 as ago, count(*) as cases %2$s %3$s"
                    .formatted(when, cases, which)
                + " and %1$s > :since and %1$s <= :day group by 1".formatted(when))
        .params(parameters)
        .query(
            row -> {
              weeks[row.getInt("ago")] = row.getInt("cases");
            });
    return weeks;
  }
}
