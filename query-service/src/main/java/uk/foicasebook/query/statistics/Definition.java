package uk.foicasebook.query.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of figures: which cases, which figures, and what each means. It is data, and once figures
 * were published by it, it is never changed: what is to be counted otherwise is the next version.
 *
 * @param id what it is called for ever, for example {@code section-45-code}
 * @param version from 1
 * @param title in words
 * @param source whose figures these are
 * @param counts what is counted, and as at when
 * @param validFrom the first day of the first period it is for
 * @param cohort what is counted
 * @param rows by what the figures are told apart
 * @param sections whether the exemptions relied on are counted as well
 * @param figures in their order
 * @param sums which figures others add up to
 */
record Definition(
    String id,
    int version,
    String title,
    String source,
    String counts,
    LocalDate validFrom,
    Cohort cohort,
    Rows rows,
    boolean sections,
    List<Figure> figures,
    List<Sum> sums) {

  Definition {
    Stream.of(id, title, source, counts, validFrom, cohort, rows, figures, sums)
        .forEach(Objects::requireNonNull);
    figures = List.copyOf(figures);
    sums = List.copyOf(sums);
    List<String> wrong = wrong(cohort, sections, figures, sums);
    if (version < 1 || figures.isEmpty() || !wrong.isEmpty()) {
      throw new IllegalArgumentException("definition %s is wrong: %s".formatted(id, wrong));
    }
  }

  /**
   * A figure.
   *
   * @param name what it is called for ever
   * @param label as it is printed
   * @param counted what is counted
   * @param of what its rate is of; null where it has none
   * @param banded whether the Commissioner's bands for an on-time rate are shown with it
   * @param says what it counts, in full
   */
  record Figure(
      String name,
      String label,
      Counted counted,
      @Nullable Counted of,
      boolean banded,
      String says) {
    Figure {
      Stream.of(name, label, counted, says).forEach(Objects::requireNonNull);
    }
  }

  /** A figure that others add up to, so that nothing is counted twice or nowhere. */
  record Sum(String total, List<String> parts) {
    Sum {
      Objects.requireNonNull(total);
      parts = List.copyOf(parts);
    }
  }

  /** The figure of a name; null where there is none. */
  @Nullable Figure figure(String name) {
    return figures.stream().filter(each -> each.name().equals(name)).findAny().orElse(null);
  }

  /** How what a rate is of is printed in the same definition; null where there is no rate. */
  @Nullable String labelOf(@Nullable Counted counted) {
    return figures.stream()
        .filter(figure -> figure.counted() == counted)
        .map(Figure::label)
        .findFirst()
        .orElse(null);
  }

  private static List<String> wrong(
      Cohort cohort, boolean sections, List<Figure> figures, List<Sum> sums) {
    var wrong = new ArrayList<String>();
    twice(figures, Figure::name).forEach(name -> wrong.add("two figures are called " + name));
    twice(figures, Figure::label).forEach(label -> wrong.add("two figures say " + label));
    for (Figure figure : figures) {
      Stream.of(figure.counted(), figure.of())
          .filter(counted -> counted != null && !counted.countsIn(cohort))
          .forEach(counted -> wrong.add("%s is not counted in %s".formatted(counted, cohort)));
      if (figure.of() != null && figures.stream().noneMatch(it -> it.counted() == figure.of())) {
        wrong.add("no figure says what the rate of %s is of".formatted(figure.name()));
      }
      if (figure.banded() && figure.of() == null) {
        wrong.add(figure.name() + " has no rate");
      }
    }
    List<String> names = figures.stream().map(Figure::name).toList();
    sums.stream()
        .flatMap(sum -> Stream.concat(Stream.of(sum.total()), sum.parts().stream()))
        .filter(name -> !names.contains(name))
        .forEach(name -> wrong.add("no figure is called " + name));
    if (sections && !cohort.ofRequests()) {
      wrong.add("exemptions are counted of requests");
    }
    return wrong;
  }

  private static List<String> twice(List<Figure> figures, Function<Figure, String> what) {
    return figures.stream()
        .collect(Collectors.groupingBy(what, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(each -> each.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }
}
