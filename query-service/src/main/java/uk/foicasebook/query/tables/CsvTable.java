package uk.foicasebook.query.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 has it. A spreadsheet shows the texts in it and runs none of them. */
public final class CsvTable implements Table {
  public static final String TYPE = "text/csv;charset=UTF-8";
  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  private final CSVPrinter printer;

  public CsvTable(OutputStream out) throws IOException {
    printer =
        new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    try {
      printer.printRecord(cells.stream().map(CsvTable::harmless));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** An apostrophe before what would be a formula: OWASP, CSV injection. */
  private static @Nullable Object harmless(@Nullable Object cell) {
    return cell instanceof String text
            && !text.isEmpty()
            && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : cell;
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
