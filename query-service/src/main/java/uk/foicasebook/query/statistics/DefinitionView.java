package uk.foicasebook.query.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A definition, as it is told to whoever wants to know what is counted.
 *
 * @param cohort which things are in it
 * @param figures each with what it counts
 */
record DefinitionView(
    String definition,
    int version,
    String title,
    String source,
    String counts,
    LocalDate validFrom,
    String cohort,
    List<Figure> figures,
    String statistics) {

  /**
   * A figure.
   *
   * @param says what it counts
   * @param rateOf the label of what its rate is of; null where it has none
   * @param banded whether the Commissioner's bands are shown with it
   */
  record Figure(String name, String label, String says, @Nullable String rateOf, boolean banded) {}

  static DefinitionView of(Definition definition) {
    return new DefinitionView(
        definition.id(),
        definition.version(),
        definition.title(),
        definition.source(),
        definition.counts(),
        definition.validFrom(),
        definition.cohort().says(),
        definition.figures().stream().map(figure -> figure(figure, definition)).toList(),
        "/statistics/" + definition.id());
  }

  private static Figure figure(Definition.Figure figure, Definition definition) {
    return new Figure(
        figure.name(),
        figure.label(),
        figure.says(),
        definition.labelOf(figure.of()),
        figure.banded());
  }
}
