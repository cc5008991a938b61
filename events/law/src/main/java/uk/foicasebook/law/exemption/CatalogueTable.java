package uk.foicasebook.law.exemption;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A catalogue as it lies in its text table, one ground a line; the head of the table explains it.
 */
final class CatalogueTable {
  /** FOIA 2000 s.31(2) names ten purposes; the table writes the last step as a star. */
  private static final List<String> PURPOSES =
      List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

  private CatalogueTable() {}

  static List<CatalogueRow> read(Instrument instrument, String resource) {
    List<CatalogueRow> rows = new ArrayList<>();
    for (String line : text(resource).lines().filter(CatalogueTable::isRow).toList()) {
      expanded(line).map(each -> CatalogueRow.parse(instrument, each)).forEach(rows::add);
    }
    return List.copyOf(rows);
  }

  private static boolean isRow(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static Stream<String> expanded(String line) {
    return line.contains("*")
        ? PURPOSES.stream().map(purpose -> line.replace("*", "(" + purpose + ")"))
        : Stream.of(line);
  }

  private static String text(String resource) {
    try (InputStream in = CatalogueTable.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
