package uk.foicasebook.bench;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of the law and prints each beside its bound and beside jollyday. */
public final class LawBench {
  private static final double DUE_DATE_BOUND = 200;
  private static final double READING_BOUND = 5_000;

  private LawBench() {}

  /** Exit status 1 where a bound is exceeded. */
  public static void main(String[] arguments) throws RunnerException {
    Map<String, Double> nanoseconds =
        byName(
            new Runner(
                    new OptionsBuilder()
                        .include(LawBenchmark.class.getSimpleName() + "\\.")
                        .build())
                .run());
    double due = nanoseconds.getOrDefault("dueDate", Double.NaN);
    double jollyday = nanoseconds.getOrDefault("dueDateByJollyday", Double.NaN);
    double reading = nanoseconds.getOrDefault("readingOfTenFacts", Double.NaN);
    System.out.printf("%n%-28s %12s %12s %16s%n", "", "ns", "bound", "to a due date");
    System.out.printf(row("due date"), due, DUE_DATE_BOUND, 1.0);
    System.out.printf(row("reading of ten facts"), reading, READING_BOUND, reading / due);
    System.out.printf(
        "%-28s %12.1f %12s %15.1fx%n", "due date by jollyday", jollyday, "", jollyday / due);
    System.exit(due <= DUE_DATE_BOUND && reading <= READING_BOUND ? 0 : 1);
  }

  private static String row(String name) {
    return "%-28s %%12.1f %%12.0f %%15.1fx%%n".formatted(name);
  }

  /** The median iteration: a neighbour on the machine spoils the mean, seldom the middle. */
  private static Map<String, Double> byName(Collection<RunResult> results) {
    return results.stream()
        .map(RunResult::getPrimaryResult)
        .collect(
            Collectors.toMap(
                result -> result.getLabel(), result -> result.getStatistics().getPercentile(50)));
  }
}
