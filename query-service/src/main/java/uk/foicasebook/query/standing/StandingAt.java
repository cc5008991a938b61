package uk.foicasebook.query.standing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
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

  /** How cases stood at a cut-off, or stand now. */
  public static StandingAt of(CutOff cutOff, Instant now) {
    Instant asAt = cutOff.asAt();
    Instant recorded = cutOff.recordedBy();
    return new StandingAt(asAt != null ? asAt : recorded != null ? recorded : now, recorded);
  }

  /**
   * The condition on the two times, with the parameters {@code :known} and {@code :recorded}. What
   * was superseded since is most of what was ever true, and an index leaves it out.
   */
  public String trueThen() {
    return "known_from <= cast(:known as timestamptz) and known_to > cast(:known as timestamptz) and "
        + (recorded == null
            ? "recorded_to = 'infinity'"
            : "recorded_from <= :recorded and recorded_to > :recorded");
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
   * The same of cases with something due. The span of time is said once more for the index over it:
   * without that everything is looked through that was ever due.
   */
  public String dueThen() {
    return "due_on is not null and tstzrange(known_from, known_to) @> cast(:known as timestamptz) and "
        + trueThen();
  }

  /** The parameters of {@link #trueThen}. */
  public Map<String, @Nullable Object> parameters() {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("known", micro(known));
    parameters.put("recorded", micro(recorded));
    return parameters;
  }

  /** Cut, and not rounded: the end of a day is no moment of the next. */
  private static @Nullable OffsetDateTime micro(@Nullable Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
