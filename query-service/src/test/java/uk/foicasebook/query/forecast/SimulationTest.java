package uk.foicasebook.query.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.foicasebook.query.forecast.Backlog.Due;
import uk.foicasebook.query.forecast.Backlog.Week;
import uk.foicasebook.query.forecast.Simulation.Range;

/** Weeks to come that are like weeks that were. */
class SimulationTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");

  @Test
  void where_every_week_was_the_same_there_is_one_future() {
    var backlog = backlog(30, new Week(5, 10));

    Simulation simulation = Simulation.of(backlog, 10);

    assertThat(open(simulation, 10))
        .containsExactly(
            same(25), same(20), same(15), same(10), same(5), same(0), same(0), same(0), same(0),
            same(0));
    // Thirty overdue, ten done a week, the oldest first; what comes in is not overdue before that.
    assertThat(overdue(simulation, 4)).containsExactly(same(20), same(10), same(0), same(0));
    assertThat(simulation.clearedIn()).isEqualTo(same(3));
    assertThat(simulation.clearAtTheEnd()).isEqualTo(Simulation.RUNS);
    // Thirty that are overdue, and the six weeks' receipts that fall due by then: sixty in ten.
    assertThat(simulation.needed()).isEqualTo(same(6));
  }

  @Test
  void what_comes_in_and_is_not_done_is_overdue_after_four_weeks() {
    Simulation simulation = Simulation.of(backlog(0, new Week(3, 0)), 7);

    assertThat(overdue(simulation, 7))
        .containsExactly(same(0), same(0), same(0), same(0), same(3), same(6), same(9));
    assertThat(open(simulation, 2)).containsExactly(same(3), same(6));
    assertThat(simulation.clearAtTheEnd()).isZero();
  }

  @Test
  void what_never_clears_is_cleared_never() {
    Simulation simulation = Simulation.of(backlog(50, new Week(4, 1)), 8);

    assertThat(simulation.clearedIn()).isEqualTo(same(Integer.MAX_VALUE));
  }

  @Test
  void a_range_is_in_order_and_the_same_each_time() {
    var weeks = List.of(new Week(2, 9), new Week(8, 3), new Week(5, 6), new Week(0, 7));
    var backlog = new Backlog(DAY, List.of(new Due(DAY.minusDays(40), 40)), 0, weeks);

    Simulation one = Simulation.of(backlog, 12);
    Simulation other = Simulation.of(backlog, 12);

    for (int week = 1; week <= 12; week++) {
      Range open = one.open(week);
      assertThat(open.p10()).isLessThanOrEqualTo(open.p50());
      assertThat(open.p50()).isLessThanOrEqualTo(open.p90());
      assertThat(one.overdue(week).p90()).isLessThanOrEqualTo(open.p90());
      assertThat(other.open(week)).isEqualTo(open);
      assertThat(other.overdue(week)).isEqualTo(one.overdue(week));
    }
    assertThat(one.open(1).p10()).isNotEqualTo(one.open(1).p90());
  }

  @Test
  void an_answer_is_overdue_from_the_end_of_the_week_that_its_last_day_is_in() {
    var backlog =
        new Backlog(
            DAY,
            List.of(
                new Due(DAY.minusDays(1), 1),
                new Due(DAY, 2),
                new Due(DAY.plusDays(6), 4),
                new Due(DAY.plusDays(7), 8),
                new Due(DAY.plusDays(400), 16)),
            3,
            List.of());

    assertThat(backlog.byWeekOverdue(5)).containsExactly(1, 6, 8, 0, 0, 16);
    assertThat(backlog.open()).isEqualTo(31);
    assertThat(backlog.overdue()).isEqualTo(1);
  }

  @Test
  void too_short_a_history_tells_nothing() {
    assertThat(weeks(7, new Week(9, 9)).tellsEnough()).isFalse();
    assertThat(weeks(8, new Week(9, 2)).tellsEnough()).isFalse();
    assertThat(weeks(8, new Week(0, 3)).tellsEnough()).isTrue();
    assertThat(Backlog.weeksSince(DAY.minusDays(55), DAY)).isEqualTo(8);
    assertThat(Backlog.weeksSince(DAY.minusDays(54), DAY)).isEqualTo(7);
    assertThat(Backlog.weeksSince(DAY.minusYears(9), DAY)).isEqualTo(26);
  }

  private static Backlog backlog(long overdue, Week always) {
    return new Backlog(DAY, List.of(new Due(DAY.minusDays(30), overdue)), 0, List.of(always));
  }

  private static Backlog weeks(int count, Week always) {
    return new Backlog(DAY, List.of(), 0, Collections.nCopies(count, always));
  }

  private static Range same(int value) {
    return new Range(value, value, value);
  }

  private static List<Range> open(Simulation simulation, int weeks) {
    return IntStream.rangeClosed(1, weeks).mapToObj(simulation::open).toList();
  }

  private static List<Range> overdue(Simulation simulation, int weeks) {
    return IntStream.rangeClosed(1, weeks).mapToObj(simulation::overdue).toList();
  }
}
