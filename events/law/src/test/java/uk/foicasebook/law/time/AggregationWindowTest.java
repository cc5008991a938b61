package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.AGGREGATION_WINDOW;
import static uk.foicasebook.law.time.Told.day;
import static uk.foicasebook.law.time.Told.due;
import static uk.foicasebook.law.time.Told.received;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.law.calendar.WorkingDays;

@Cites({"FOIA 2000 s.12(4)", "SI 2004/3244 reg 5(2)"})
class AggregationWindowTest {
  final WorkingDays days = CalendarEditions.official().newest().workingDays(Regime.FOIA);

  @ParameterizedTest(name = "received {0}: window to {1}")
  @CsvSource({"2026-01-05, 2026-03-30", "2019-01-15, 2019-04-09"})
  void sixty_consecutive_working_days_include_both_receipts(String receivedOn, String last) {
    assertThat(due(received(receivedOn).and(), AGGREGATION_WINDOW)).isEqualTo(last);
    assertThat(AggregationWindow.lastDay(day(receivedOn), days)).isEqualTo(last);
  }

  @Test
  void other_requests_are_in_the_window_or_outside_it() {
    Reading reading =
        received("2026-01-05").beside("2026-03-30", "2026-03-31", "2025-10-07", "2025-10-06").and();

    assertThat(reading.aggregated())
        .containsExactly(
            new AggregatedReceipt(day("2026-03-30"), 59, true),
            new AggregatedReceipt(day("2026-03-31"), 60, false),
            new AggregatedReceipt(day("2025-10-07"), -59, true),
            new AggregatedReceipt(day("2025-10-06"), -60, false));
  }

  @Test
  void all_requests_must_lie_in_one_window_together() {
    assertThat(holds("2026-01-05", "2026-02-10", "2026-03-30")).isTrue();
    assertThat(holds("2026-03-31", "2026-02-10", "2026-01-05")).isFalse();
    assertThat(holds("2026-01-05")).isTrue();
    assertThat(holds()).isTrue();
  }

  private boolean holds(String... receipts) {
    return AggregationWindow.holds(List.copyOf(Stream.of(receipts).map(Told::day).toList()), days);
  }
}
