package uk.foicasebook.query.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import uk.foicasebook.query.forecast.Backlog.Week;

/**
 * Lets the weeks to come be like weeks that were: each is drawn from those looked back on, with
 * what came in and what was done in it, and what is due first is done first. Drawn many times over.
 * The draws follow from the day alone, so that the same question has the same answer.
 */
final class Simulation {
  static final int RUNS = 2_000;

  /** Twenty working days are four weeks, holidays apart. */
  static final int WEEKS_TO_ANSWER = 4;

  private static final String GENERATOR = "L64X128MixRandom";
  private static final double TENTH = 0.1;
  private static final double HALF = 0.5;

  private final int weeks;
  private final int[][] open;
  private final int[][] overdue;
  private final int[] clearedIn = new int[RUNS];
  private final int[] needed = new int[RUNS];

  /** In nine runs of ten at least as many as the first, in five the second, in one the third. */
  record Range(int p10, int p50, int p90) {}

  private Simulation(int weeks) {
    this.weeks = weeks;
    this.open = new int[weeks + 1][RUNS];
    this.overdue = new int[weeks + 1][RUNS];
  }

  /**
   * Runs it.
   *
   * @param weeks how far ahead, at least one
   */
  static Simulation of(Backlog backlog, int weeks) {
    var simulation = new Simulation(weeks);
    RandomGenerator draws = RandomGeneratorFactory.of(GENERATOR).create(backlog.day().toEpochDay());
    int last = weeks + WEEKS_TO_ANSWER + 1;
    int[] start = backlog.byWeekOverdue(last);
    for (int run = 0; run < RUNS; run++) {
      simulation.run(run, start.clone(), backlog.weeks(), draws);
    }
    return simulation;
  }

  private void run(int run, int[] due, List<Week> past, RandomGenerator draws) {
    int all = Arrays.stream(due).sum();
    int first = 0;
    int arrivedInTimeToCount = 0;
    int owedBy = Arrays.stream(due, 0, weeks + 1).sum();
    clearedIn[run] = Integer.MAX_VALUE;
    for (int week = 1; week <= weeks; week++) {
      Week drawn = past.get(draws.nextInt(past.size()));
      due[week + WEEKS_TO_ANSWER] += drawn.received();
      all += drawn.received();
      first = Math.min(first, week + WEEKS_TO_ANSWER);
      if (week + WEEKS_TO_ANSWER <= weeks) {
        arrivedInTimeToCount += drawn.received();
      }
      int capacity = Math.min(drawn.done(), all);
      all -= capacity;
      while (capacity > 0) {
        int taken = Math.min(capacity, due[first]);
        due[first] -= taken;
        capacity -= taken;
        first += due[first] == 0 && capacity > 0 ? 1 : 0;
      }
      int late = first > week ? 0 : Arrays.stream(due, first, week + 1).sum();
      open[week][run] = all;
      overdue[week][run] = late;
      if (late == 0) {
        clearedIn[run] = Math.min(clearedIn[run], week);
      }
    }
    needed[run] = Math.ceilDiv(owedBy + arrivedInTimeToCount, weeks);
  }

  Range open(int week) {
    return range(open[week]);
  }

  Range overdue(int week) {
    return range(overdue[week]);
  }

  /** The week by whose end nothing is overdue for the first time; the largest number for never. */
  Range clearedIn() {
    return range(clearedIn);
  }

  /** In how many runs nothing is overdue at the end of the last week. */
  int clearAtTheEnd() {
    return (int) Arrays.stream(overdue[weeks]).filter(late -> late == 0).count();
  }

  /** How many a week have to be done so that at the end nothing is overdue. */
  Range needed() {
    return range(needed);
  }

  private static Range range(int[] values) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Range(at(sorted, TENTH), at(sorted, HALF), at(sorted, 1 - TENTH));
  }

  private static int at(int[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
