package uk.foicasebook.query.escalations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.law.Regime;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.rest.Reader;
import uk.foicasebook.query.standing.StandingAt;

/** Reads the portfolio off how cases stood, now or at a moment that is past. */
@Repository
class EscalationQueries {
  private static final String SEEN = Access.sees("case_state.case_id", ":person");

  private static final String LINE =
      """
      select case_state.case_id, case_state.reference, regime, officer, team, received_on, %s as due_kind,
        %s as due_on, due_provision, parked_case.case_id is not null as behind
      """;

  private final JdbcClient db;

  EscalationQueries(JdbcClient db) {
    this.db = db;
  }

  /** A case with something due. */
  record Line(
      CaseId caseId,
      Reference reference,
      Regime regime,
      @Nullable PersonId officer,
      @Nullable TeamId team,
      LocalDate receivedOn,
      String dueKind,
      LocalDate dueOn,
      @Nullable String provision,
      boolean behind) {}

  /** So many answers of a regime were due on a day and are overdue. */
  record Overdue(Regime regime, LocalDate dueOn, long cases) {}

  /** The answers that went out in a quarter. */
  record Quarter(LocalDate from, long closed, long inTime) {}

  /** How often a provision was breached in a quarter. */
  record Breaches(LocalDate from, String provision, String ground, long cases) {}

  /** Who asks, about which moment and day. */
  record Question(Reader reader, StandingAt at, LocalDate day) {
    Map<String, Object> parameters() {
      var parameters = new HashMap<String, Object>(at.parameters());
      parameters.put("authority", reader.authority().value());
      parameters.put("person", reader.person());
      parameters.put("day", day);
      return parameters;
    }

    String answered() {
      return cases("case_state") + " and " + at.trueThen();
    }

    String due() {
      return cases(at.dueThen());
    }

    String overdue() {
      return due()
          + " and answer_due_on < :day and owed = 'RUNNING' and not "
          + StandingAt.SET_ASIDE;
    }

    private static String cases(String from) {
      return " from "
          + from
          + " left join parked_case using (case_id) where case_state.authority = :authority and "
          + SEEN;
    }
  }

  /** The requests that have been overdue longest. */
  List<Line> oldest(Question question, int most) {
    return lines(
        question,
        "'answer'",
        "answer_due_on",
        question.overdue() + " order by answer_due_on, case_state.case_id",
        most);
  }

  /** What of these kinds falls due next in a case, soonest first. */
  List<Line> due(Question question, List<String> kinds, int most) {
    String which =
        kinds.stream().map("'%s'"::formatted).reduce((a, b) -> a + ", " + b).orElseThrow();
    return lines(
        question,
        "due_kind",
        "due_on",
        question.due()
            + " and not "
            + StandingAt.OWED
            + " and due_kind in ("
            + which
            + ") order by due_on, case_state.case_id",
        most);
  }

  private List<Line> lines(Question question, String kind, String on, String which, int most) {
    return db.sql(LINE.formatted(kind, on) + which + " limit :most")
        .params(question.parameters())
        .param("most", most)
        .query(
            (row, number) ->
                new Line(
                    new CaseId(row.getObject("case_id", UUID.class)),
                    new Reference(row.getString("reference")),
                    Regime.valueOf(row.getString("regime")),
                    row.getString("officer") == null
                        ? null
                        : new PersonId(row.getString("officer")),
                    row.getString("team") == null ? null : new TeamId(row.getString("team")),
                    row.getObject("received_on", LocalDate.class),
                    row.getString("due_kind"),
                    row.getObject("due_on", LocalDate.class),
                    row.getString("due_provision"),
                    row.getBoolean("behind")))
        .list();
  }

  /** What is overdue, by its last day. */
  List<Overdue> overdue(Question question) {
    return db.sql(
            "select regime, answer_due_on, count(*) as cases"
                + question.overdue()
                + " group by 1, 2")
        .params(question.parameters())
        .query(
            (row, number) ->
                new Overdue(
                    Regime.valueOf(row.getString("regime")),
                    row.getObject("answer_due_on", LocalDate.class),
                    row.getLong("cases")))
        .list();
  }

  /** Of the requests answered since a day, how many were in time, by calendar quarter. */
  List<Quarter> quarters(Question question, LocalDate since) {
    return db.sql(
            """
            select cast(date_trunc('quarter', answer_met_on) as date) as quarter, count(*) as closed,
              count(*) filter (where answer_late_by is null) as in_time
            """
                + question.answered()
                + " and greatest(answer_met_on, answer_ended_on) >= :since"
                + " and answer_met_on between :since and :day and not "
                + StandingAt.OWED
                + " and not "
                + StandingAt.SET_ASIDE
                + " group by 1 order by 1")
        .params(question.parameters())
        .param("since", since)
        .query(
            (row, number) ->
                new Quarter(
                    row.getObject("quarter", LocalDate.class),
                    row.getLong("closed"),
                    row.getLong("in_time")))
        .list();
  }

  /** In how many cases each provision was breached since a day, as the book has it now. */
  List<Breaches> breaches(Question question, LocalDate since) {
    return db.sql(
            """
            select cast(date_trunc('quarter', happened_on) as date) as quarter, provision, ground,
              count(distinct case_id) as cases
            from breach where authority = :authority and happened_on between :since and :day and
            """
                + Access.sees("breach.case_id", ":person")
                + " group by 1, 2, 3 order by 1, 2, 3")
        .params(question.parameters())
        .param("since", since)
        .query(
            (row, number) ->
                new Breaches(
                    row.getObject("quarter", LocalDate.class),
                    row.getString("provision"),
                    row.getString("ground"),
                    row.getLong("cases")))
        .list();
  }

  /** How many of the cases that the reader may see stand still. */
  int behind(Question question) {
    return Access.behind(db, question.reader().authority(), question.reader().person());
  }
}
