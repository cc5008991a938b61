package uk.foicasebook.query.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is owed on a day, and how much came in and was done in the weeks before it.
 *
 * @param running how many answers are owed whose clock runs, by their last day
 * @param waiting how many wait for the requester
 * @param weeks what came in and went out, the latest week first; each ends on the same day of the
 *     week as the day asked about
 */
record Backlog(LocalDate day, List<Due> running, long waiting, List<Week> weeks) {
  /** Weeks that are looked back on: half a year. */
  static final int LOOKED_BACK = 26;

  /** Fewer say nothing of how it goes. */
  static final int FEWEST_WEEKS = 8;

  /** Fewer cases done, likewise. */
  static final int FEWEST_DONE = 20;

  static final int DAYS = 7;

  /** So many answers have this last day. */
  record Due(LocalDate on, long cases) {}

  /**
   * A week.
   *
   * @param received how many requests came in
   * @param done how many left the backlog: answered, or no longer owed
   */
  record Week(int received, int done) {}

  long open() {
    return running.stream().mapToLong(Due::cases).sum();
  }

  long overdue() {
    return running.stream().filter(due -> due.on().isBefore(day)).mapToLong(Due::cases).sum();
  }

  boolean tellsEnough() {
    return weeks.size() >= FEWEST_WEEKS && weeks.stream().mapToInt(Week::done).sum() >= FEWEST_DONE;
  }

  /**
   * How many answers are overdue from the end of which week on, if nothing is done: those that are
   * overdue already first, and in the last place all that come later.
   */
  int[] byWeekOverdue(int weeksAhead) {
    int[] buckets = new int[weeksAhead + 1];
    for (Due due : running) {
      long ahead = due.on().toEpochDay() - day.toEpochDay();
      int bucket = ahead < 0 ? 0 : Math.toIntExact(Math.min(ahead / DAYS + 1, weeksAhead));
      buckets[bucket] += Math.toIntExact(due.cases());
    }
    return buckets;
  }

  /** How many complete weeks there have been since a day. */
  static int weeksSince(LocalDate first, LocalDate day) {
    long days = day.toEpochDay() - first.toEpochDay() + 1;
    return Math.clamp(days / DAYS, 0, LOOKED_BACK);
  }

  static List<Week> weeks(int count, int[] received, int[] done) {
    return IntStream.range(0, count).mapToObj(i -> new Week(received[i], done[i])).toList();
  }
}
