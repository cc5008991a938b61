package uk.foicasebook.query.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.query.forecast.Simulation.Range;

/**
 * How the backlog may go on. Not a promise: what it rests on is said beside it.
 *
 * @param asAt the day it starts from
 * @param by the day it goes to, which is in the last week
 * @param now what is owed on that day
 * @param tooLittle why nothing is foretold; null where something is
 * @param chanceToClear in how many runs of a hundred nothing is overdue on the last day
 * @param clearOn when nothing is overdue for the first time
 * @param neededAWeek how many have to be done each week so that nothing is overdue on the last day
 * @param weeks week by week
 * @param restsOn what is assumed, in plain sentences
 */
public record ForecastView(
    LocalDate asAt,
    LocalDate by,
    Now now,
    Past past,
    @Nullable String tooLittle,
    @Nullable BigDecimal chanceToClear,
    @Nullable ClearOn clearOn,
    @Nullable Range neededAWeek,
    List<Week> weeks,
    List<String> restsOn) {

  /** What is owed: answers whose clock runs, those overdue among them, and those that wait. */
  record Now(long open, long overdue, long waiting) {}

  /**
   * What was looked back on.
   *
   * @param receivedAWeek on average
   * @param doneAWeek on average
   */
  record Past(int weeks, BigDecimal receivedAWeek, BigDecimal doneAWeek) {}

  /** Early in one run of ten, likely in five, late in nine; null where not by the last day. */
  record ClearOn(@Nullable LocalDate early, @Nullable LocalDate likely, @Nullable LocalDate late) {}

  /** What is open and overdue at the end of a week. */
  record Week(LocalDate ending, Range open, Range overdue) {}
}
