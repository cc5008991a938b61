package uk.foicasebook.query.statistics;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.foicasebook.query.rest.Arguments;
import uk.foicasebook.query.rest.Parameters;
import uk.foicasebook.query.rest.Parameters.Named;
import uk.foicasebook.query.rest.Problem;
import uk.foicasebook.query.rest.QuestionArgument;

/**
 * Which of the cases of a definition are asked for.
 *
 * @param figure those that this figure counted; null for those of a section
 * @param row only those of this month or team; null for all
 * @param section only those that relied on this section; null for all
 */
@Parameters({
  @Named(name = "period", says = "2026-Q3, 2026-09 or 2026"),
  @Named(name = "figure", says = "The name of a figure of the definition"),
  @Named(name = "row", says = "Only those of a row: a month such as 2026-09, a team, or none"),
  @Named(name = "section", says = "Only those that relied on a section: FOIA 2000 s.31")
})
record CasesQuestion(
    Period period, @Nullable String figure, @Nullable String row, @Nullable String section) {

  /** What the figure counts. */
  Counted counted(Definition definition) {
    if (figure == null) {
      return Counted.ANSWERED;
    }
    Definition.Figure named = definition.figure(figure);
    if (named == null) {
      throw Problem.invalid(
          "figure",
          "must be one of "
              + definition.figures().stream()
                  .map(Definition.Figure::name)
                  .collect(Collectors.joining(", ")));
    }
    return named.counted();
  }

  /** What the row goes under. */
  @Nullable String key(Definition definition) {
    if (row != null && definition.rows() == Rows.NONE) {
      throw Problem.invalid("row", "the figures of this definition are not told apart");
    }
    return StatisticsView.NONE.equals(row) ? "" : row;
  }

  /** Reads one. */
  @Component
  static class Argument extends QuestionArgument<CasesQuestion> {
    Argument() {
      super(CasesQuestion.class);
    }

    @Override
    protected CasesQuestion read(Arguments arguments) {
      String period = arguments.text("period");
      String figure = arguments.text("figure");
      String row = arguments.text("row");
      String section = arguments.text("section");
      if (period == null) {
        arguments.wrong("period", "must be given");
      }
      if (figure == null && section == null) {
        arguments.wrong("figure", "must be given, or a section");
      }
      arguments.check();
      return new CasesQuestion(Period.parse(period == null ? "" : period), figure, row, section);
    }
  }
}
