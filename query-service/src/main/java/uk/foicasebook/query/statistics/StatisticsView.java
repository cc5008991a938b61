package uk.foicasebook.query.statistics;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.oversight.TimelinessBand;
import uk.foicasebook.query.standing.Rate;
import uk.foicasebook.query.statistics.Counting.Counts;

/**
 * The figures of a definition for a period, as they stood on a day.
 *
 * @param asAt the UK civil day the statuses are of
 * @param edition of the calendar that what is open was counted on
 * @param counts what is counted
 * @param periodOver whether the period was over on that day
 * @param behind how many of the authority's cases stand still and may be wrong or missing here
 * @param limited whether cases are left out which only people named may see, and not the reader
 * @param rows the same figures of each month or team, where the definition tells them apart
 * @param sections requests answered that relied on each exemption: one request once under each
 * @param toPublish what {@code publish-return} of the command service is to be told
 */
record StatisticsView(
    String definition,
    int version,
    String title,
    Period period,
    LocalDate asAt,
    String edition,
    String counts,
    boolean periodOver,
    int behind,
    boolean limited,
    List<Figure> figures,
    List<Row> rows,
    List<Section> sections,
    ReturnDocument.ToPublish toPublish) {

  /**
   * A figure.
   *
   * @param says what it counts
   * @param of what its rate is of
   * @param rate in percent; null where there is none, or nothing to be a rate of
   * @param band the Commissioner's, of an on-time rate
   * @param cases where the cases are that it counted
   */
  record Figure(
      String name,
      String label,
      String says,
      long count,
      @Nullable Long of,
      @Nullable BigDecimal rate,
      @Nullable TimelinessBand band,
      String cases) {}

  /**
   * The figures of a month or of a team; the cases that no team has are in the row {@code none}.
   */
  record Row(String row, List<Figure> figures) {}

  /** How many requests relied on a section. */
  record Section(String section, long count, String cases) {}

  /** A row without a name. */
  static final String NONE = "none";

  static StatisticsView of(
      Definition definition,
      Inquiry inquiry,
      Counts counts,
      String edition,
      int behind,
      boolean limited,
      LocalDate today) {
    String cases = "/statistics/%s/cases?%s".formatted(definition.id(), inquiry.asked());
    List<Figure> figures = figures(definition, counts.total(), cases);
    List<Row> rows =
        definition.rows() == Rows.NONE
            ? List.of()
            : counts.rows().entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue(), definition, cases))
                .toList();
    List<Section> sections =
        counts.sections().entrySet().stream()
            .map(
                each ->
                    new Section(
                        each.getKey(),
                        each.getValue(),
                        cases + "&section=" + encoded(each.getKey())))
            .toList();
    var document =
        ReturnDocument.of(
            definition, inquiry.period(), inquiry.day(), edition, figures, rows, sections);
    return new StatisticsView(
        definition.id(),
        definition.version(),
        definition.title(),
        inquiry.period(),
        inquiry.day(),
        edition,
        definition.counts(),
        inquiry.day().isAfter(inquiry.period().to()),
        behind,
        limited,
        figures,
        rows,
        sections,
        document.toPublish(today));
  }

  private static Row row(
      String key, Map<Counted, Long> counts, Definition definition, String cases) {
    String name = key.isEmpty() ? NONE : key;
    return new Row(name, figures(definition, counts, cases + "&row=" + encoded(name)));
  }

  private static List<Figure> figures(
      Definition definition, Map<Counted, Long> counts, String cases) {
    return definition.figures().stream()
        .map(figure -> figure(figure, counts, cases + "&figure=" + figure.name()))
        .toList();
  }

  private static Figure figure(Definition.Figure figure, Map<Counted, Long> counts, String cases) {
    long count = Objects.requireNonNullElse(counts.get(figure.counted()), 0L);
    Long of = figure.of() == null ? null : Objects.requireNonNullElse(counts.get(figure.of()), 0L);
    return new Figure(
        figure.name(),
        figure.label(),
        figure.says(),
        count,
        of,
        of == null ? null : Rate.percent(count, of),
        of != null && figure.banded() ? TimelinessBand.of(count, of).orElse(null) : null,
        cases);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
