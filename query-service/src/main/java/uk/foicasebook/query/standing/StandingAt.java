package uk.foicasebook.query.standing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.query.clock.CutOff;

/**
 * Which rows of {@code case_state} are true at a cut-off: one of each case at most. As a case is
 * kept, nothing of it is recorded before it is known, so that what was recorded by a moment is what
 * was known by then.
 *
 * @param known what the authority knew at this moment
 * @param recorded of what was recorded by this one; null for all that ever was
 */
public record StandingAt(Instant known, @Nullable Instant recorded) {
  /** PostgreSQL writes earlier years in its own way, and nothing was known then. */
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

  private static final String RECORDED_BEFORE = "recorded_from <= cast(:recorded as timestamptz)";

  /** How cases stood at a cut-off, or stand now. */
  public static StandingAt of(CutOff cutOff, Instant now) {
    Instant asAt = cutOff.asAt();
    Instant recorded = cutOff.recordedBy();
    return new StandingAt(asAt != null ? asAt : recorded != null ? recorded : now, recorded);
  }

  /**
   * The condition on the two times. What was superseded since is most of what was ever true, and an
   * index leaves it out. The moments are written into it: a plan that has to do for any moment
   * looks through all that was ever true.
   */
  public String trueThen() {
    String during = "known_from <= %1$s and known_to > %1$s and ".formatted(literal(known));
    return during
        + (recorded == null
            ? "recorded_to = 'infinity'"
            : "recorded_from <= %1$s and recorded_to > %1$s".formatted(literal(recorded)));
  }

  /**
   * An answer is owed on the day in the parameter {@code :day}: a fee can be paid until the day
   * from which it is owed no more.
   */
  public static final String OWED =
      "(owed = 'RUNNING' or owed = 'WAITING' and (answer_ended_on is null or answer_ended_on > :day))";

  /** No valid request, opened twice or by mistake, or the applicant's own data: counted nowhere. */
  public static final String SET_ASIDE = "(own_data or coalesce(ending, '') = 'NOT_A_REQUEST')";

  /** The values of the parameters in {@link #dueThen} and {@link #soonestDue}. */
  public Map<String, Object> parameters() {
    return recorded == null
        ? Map.of("known", text(known))
        : Map.of("known", text(known), "recorded", text(recorded));
  }

  /**
   * A table, by the name of {@code case_state}, of the rows true then in which something was due in
   * the authority of the parameter {@code :authority}.
   */
  public String dueThen() {
    return "(" + due("*") + ") case_state";
  }

  /**
   * The same, soonest due first, to be read as far as it is wanted: only what is sorted by is
   * looked up for all of them.
   */
  public String soonestDue() {
    return """
        (%s order by due_on, case_id) due
        join case_state using (case_id, known_from, recorded_from, due_on)"""
        .formatted(due("case_id, known_from, recorded_from, due_on"));
  }

  /**
   * Those that last about as long are looked up together, and of each sort only as far back as one
   * can have begun. {@code offset 0} keeps PostgreSQL from joining in another order.
   */
  private String due(String columns) {
    return """
        select due.* from (
          select n as span, cast(:known as timestamptz) - make_interval(hours => 24 << n) as since
          from generate_series(0, 14) n
          union all select unnest(array[15, 99]), timestamptz '-infinity') lately
        cross join lateral (%s) due"""
        .formatted(
            recorded == null
                ? due(columns, "recorded_to = 'infinity'")
                : due(columns, "recorded_to = 'infinity' and " + RECORDED_BEFORE)
                    + " union all "
                    + due(
                        columns,
                        "recorded_to <> 'infinity' and recorded_to > cast(:recorded as timestamptz) and "
                            + RECORDED_BEFORE));
  }

  private static String due(String columns, String said) {
    return """
        (select %s from case_state
         where authority = :authority and span = lately.span and known_from > lately.since
           and known_from <= cast(:known as timestamptz) and known_to > cast(:known as timestamptz)
           and due_on is not null and %s
         offset 0)"""
        .formatted(columns, said);
  }

  private static String literal(Instant instant) {
    return "timestamptz '" + text(instant) + "'";
  }

  /** Cut, and not rounded: the end of a day is no moment of the next. */
  private static String text(Instant instant) {
    return instant.isBefore(FIRST)
        ? "-infinity"
        : instant.truncatedTo(ChronoUnit.MICROS).toString();
  }
}
