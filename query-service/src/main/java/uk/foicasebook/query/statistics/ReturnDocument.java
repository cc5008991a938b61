package uk.foicasebook.query.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityEvent.ReturnPublished;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.ReturnFigure;
import uk.foicasebook.query.tables.CsvTable;
import uk.foicasebook.query.tables.Table;

/**
 * A return as it is published: a CSV file that follows from these values alone, so that it can be
 * made again, byte for byte, from the fact that put it on record.
 */
record ReturnDocument(
    String definition,
    String definitionVersion,
    DatePeriod period,
    LocalDate asAt,
    String lawVersion,
    List<ReturnFigure> figures) {

  /** What {@code publish-return} is told, but for what a correction replaces. */
  record ToPublish(
      LocalDate happenedOn,
      String definition,
      String definitionVersion,
      DatePeriod period,
      LocalDate asAt,
      String lawVersion,
      String sha256,
      List<ReturnFigure> figures) {}

  static ReturnDocument of(
      Definition definition,
      Period period,
      LocalDate asAt,
      String edition,
      List<StatisticsView.Figure> figures,
      List<StatisticsView.Row> rows,
      List<StatisticsView.Section> sections) {
    var all = new ArrayList<ReturnFigure>();
    add("", figures, all);
    rows.forEach(row -> add(row.row() + ": ", row.figures(), all));
    sections.forEach(
        section ->
            all.add(
                new ReturnFigure(
                    "Relied on " + section.section(), Long.toString(section.count()))));
    return new ReturnDocument(
        definition.id(),
        Integer.toString(definition.version()),
        new DatePeriod(period.from(), period.to()),
        asAt,
        "calendar " + edition,
        List.copyOf(all));
  }

  static ReturnDocument of(ReturnPublished fact) {
    return new ReturnDocument(
        fact.definition(),
        fact.definitionVersion(),
        fact.period(),
        fact.asAt(),
        fact.lawVersion(),
        fact.figures());
  }

  private static void add(
      String before, List<StatisticsView.Figure> figures, List<ReturnFigure> to) {
    for (StatisticsView.Figure figure : figures) {
      to.add(new ReturnFigure(before + figure.label(), Long.toString(figure.count())));
      if (figure.of() != null) {
        String rate = figure.rate() == null ? "none" : figure.rate().toPlainString();
        to.add(new ReturnFigure(before + figure.label() + ", per cent", rate));
      }
    }
  }

  /** What was told to be published, as a file. */
  static ReturnDocument of(StatisticsView view) {
    ToPublish told = view.toPublish();
    return new ReturnDocument(
        told.definition(),
        told.definitionVersion(),
        told.period(),
        told.asAt(),
        told.lawVersion(),
        told.figures());
  }

  /** The file. */
  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var table = new CsvTable(out)) {
      writeTo(table);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return out.toByteArray();
  }

  /** Its rows. */
  void writeTo(Table table) {
    table.row(List.of("Definition", definition));
    table.row(List.of("Version of the definition", definitionVersion));
    table.row(List.of("From", period.from().toString()));
    table.row(List.of("To", period.to().toString()));
    table.row(List.of("As at", asAt.toString()));
    table.row(List.of("Counted by", lawVersion));
    table.row(List.of("Figure", "Value"));
    figures.forEach(figure -> table.row(List.of(figure.name(), figure.value())));
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  /** The file, if it is the one with this hash; null where it was made elsewhere. */
  @Nullable String textIf(String hash) {
    return sha256().equals(hash) ? new String(bytes(), StandardCharsets.UTF_8) : null;
  }

  ToPublish toPublish(LocalDate today) {
    return new ToPublish(
        today, definition, definitionVersion, period, asAt, lawVersion, sha256(), figures);
  }
}
