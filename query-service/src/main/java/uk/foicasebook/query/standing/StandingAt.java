package uk.foicasebook.query.standing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

  /** How cases stood at a cut-off, or stand now. */
  public static StandingAt of(CutOff cutOff, Instant now) {
    Instant asAt = cutOff.asAt();
    Instant recorded = cutOff.recordedBy();
    return new StandingAt(asAt != null ? asAt : recorded != null ? recorded : now, recorded);
  }

  /**
   * The condition on the two times. What was superseded since is most of what was ever true, and an
   * index leaves it out. The moments are written into it: a plan that has to do for any moment
   * looks through all that was ever due.
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

  /**
   * The same of cases with something due. It is said once more for the indexes, of which there is
   * one for each kind of row: what is so to this day, what was so for a while, and what was
   * superseded. Spans without an end are kept out of the index over those that have one, where they
   * would stay in the way of every search after they have ended.
   */
  public String dueThen() {
    String superseded =
        recorded == null
            ? ""
            : " or recorded_to <> 'infinity' and tstzrange(recorded_from, recorded_to) @> "
                + literal(recorded);
    return """
        due_on is not null
        and (recorded_to = 'infinity' and known_to = 'infinity' and tstzrange(known_from, known_to) @> %1$s
          or recorded_to = 'infinity' and known_to <> 'infinity' and tstzrange(known_from, known_to) @> %1$s
          %2$s)
        and %3$s"""
        .formatted(literal(known), superseded, trueThen());
  }

  /** Cut, and not rounded: the end of a day is no moment of the next. */
  private static String literal(Instant instant) {
    return instant.isBefore(FIRST)
        ? "timestamptz '-infinity'"
        : "timestamptz '" + instant.truncatedTo(ChronoUnit.MICROS) + "'";
  }
}
