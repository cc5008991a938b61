package uk.foicasebook.query.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.forecast.ForecastView.ClearOn;
import uk.foicasebook.query.forecast.ForecastView.Now;
import uk.foicasebook.query.forecast.ForecastView.Past;
import uk.foicasebook.query.forecast.Simulation.Range;
import uk.foicasebook.query.rest.Reader;
import uk.foicasebook.query.standing.StandingAt;

/** Makes forecasts from what an authority has taken in and done of late. */
@Component
public class Forecasts {
  /** Where no day is named: half a year, as enforcement notices have allowed. */
  static final int USUAL_WEEKS = 26;

  static final int MOST_WEEKS = 104;

  private static final int HUNDRED = 100;

  private static final List<String> RESTS_ON =
      List.of(
          "Each week to come is drawn at random from the weeks looked back on, with what came in"
              + " and what was done in it; %d times over.".formatted(Simulation.RUNS),
          "What is due first is done first. Where it is not, more stays overdue for longer.",
          "A new request is due four weeks after the week it comes in.",
          "What waits for a requester is left out until the requester acts.",
          "Nobody knows whether staff, demand or the mix of requests will stay as they were.");

  private final BacklogQueries queries;
  private final Today today;

  Forecasts(BacklogQueries queries, Today today) {
    this.queries = queries;
    this.today = today;
  }

  /** The forecast up to a day; null for half a year ahead. */
  public ForecastView forecast(Reader reader, CutOff cutOff, @Nullable LocalDate until) {
    LocalDate day = cutOff.statusDay(today.day());
    int weeks = until == null ? USUAL_WEEKS : weeks(day, until);
    Backlog backlog = queries.backlog(reader, StandingAt.of(cutOff, today.instant()), day);
    return of(backlog, until == null ? ending(day, weeks) : until, weeks);
  }

  /** Whole weeks, the last of which has the day in it. */
  static int weeks(LocalDate day, LocalDate until) {
    return Math.toIntExact(Math.ceilDiv(until.toEpochDay() - day.toEpochDay(), Backlog.DAYS));
  }

  static ForecastView of(Backlog backlog, LocalDate by, int weeks) {
    var now = new Now(backlog.open(), backlog.overdue(), backlog.waiting());
    var past =
        new Past(
            backlog.weeks().size(),
            average(backlog, Backlog.Week::received),
            average(backlog, Backlog.Week::done));
    if (!backlog.tellsEnough()) {
      return new ForecastView(
          backlog.day(), by, now, past, tooLittle(), null, null, null, List.of(), List.of());
    }
    Simulation simulation = Simulation.of(backlog, weeks);
    return new ForecastView(
        backlog.day(),
        by,
        now,
        past,
        null,
        BigDecimal.valueOf(simulation.clearAtTheEnd())
            .multiply(BigDecimal.valueOf(HUNDRED))
            .divide(BigDecimal.valueOf(Simulation.RUNS), 1, RoundingMode.HALF_UP),
        clearOn(backlog, simulation.clearedIn()),
        simulation.needed(),
        IntStream.rangeClosed(1, weeks)
            .mapToObj(
                week ->
                    new ForecastView.Week(
                        ending(backlog.day(), week),
                        simulation.open(week),
                        simulation.overdue(week)))
            .toList(),
        RESTS_ON);
  }

  private static String tooLittle() {
    return "A forecast needs at least %d weeks of the authority's own figures, and %d cases done in them."
        .formatted(Backlog.FEWEST_WEEKS, Backlog.FEWEST_DONE);
  }

  private static ClearOn clearOn(Backlog backlog, Range cleared) {
    if (backlog.overdue() == 0) {
      return new ClearOn(backlog.day(), backlog.day(), backlog.day());
    }
    return new ClearOn(
        day(backlog, cleared.p10()), day(backlog, cleared.p50()), day(backlog, cleared.p90()));
  }

  private static @Nullable LocalDate day(Backlog backlog, int week) {
    return week == Integer.MAX_VALUE ? null : ending(backlog.day(), week);
  }

  private static LocalDate ending(LocalDate day, int week) {
    return day.plusWeeks(week);
  }

  private static BigDecimal average(Backlog backlog, ToIntFunction<Backlog.Week> what) {
    return backlog.weeks().isEmpty()
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(backlog.weeks().stream().mapToInt(what).sum())
            .divide(BigDecimal.valueOf(backlog.weeks().size()), 1, RoundingMode.HALF_UP);
  }
}
