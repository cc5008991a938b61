package uk.foicasebook.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.law.time.Receipt;
import uk.foicasebook.law.time.TimeForCompliance;

/** Average nanoseconds an answer, each call about another day of ten years. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LawBenchmark {
  private static final int DAYS = 3_650;

  private final CalendarEdition edition = CalendarEditions.official().newest();
  private final JollydayCounting jollyday = new JollydayCounting();
  private final List<LocalDate> received =
      LocalDate.of(2016, 1, 1).datesUntil(LocalDate.of(2016, 1, 1).plusDays(DAYS)).toList();
  private int next;

  /** When the answer to a request received on a day is due. */
  @Benchmark
  public LocalDate dueDate() {
    return TimeForCompliance.due(Receipt.of(Regime.FOIA, aDay()), edition);
  }

  /** The same, counted day by day over jollyday's holidays of the four nations. */
  @Benchmark
  public LocalDate dueDateByJollyday() {
    return jollyday.due(aDay());
  }

  /** Every deadline, breach and remark of a case of ten facts; ledgers are not written out. */
  @Benchmark
  public Reading readingOfTenFacts() {
    LocalDate day = aDay();
    return TimeForCompliance.read(Receipt.of(Regime.FOIA, day), TenFacts.from(day), edition);
  }

  private LocalDate aDay() {
    next = next == DAYS - 1 ? 0 : next + 1;
    return received.get(next);
  }
}
