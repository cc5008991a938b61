package uk.foicasebook.query.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook. Texts stand in their cells rather than in a table of texts at the end, which would
 * have to be remembered, and rows go out a thousand at a time.
 */
public final class XlsxTable implements Table {
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int ROWS_A_SHEET = 1_000_000;
  private static final int ROWS_AT_A_TIME = 1000;
  private static final String DAY = "yyyy-mm-dd";

  private final Workbook book;
  private Worksheet sheet;
  private int sheets = 1;
  private int rows;

  public XlsxTable(OutputStream out) {
    book = new Workbook(out, "FOI Casebook", "1.0");
    sheet = book.newWorksheet("Cases");
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    try {
      if (rows == ROWS_A_SHEET) {
        sheet.finish();
        sheet = book.newWorksheet("Cases " + ++sheets);
        rows = 0;
      }
      for (int column = 0; column < cells.size(); column++) {
        write(column, cells.get(column));
      }
      if (++rows % ROWS_AT_A_TIME == 0) {
        sheet.flush();
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void write(int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case LocalDate day -> {
        sheet.value(rows, column, day);
        sheet.style(rows, column).format(DAY).set();
      }
      case Number number -> sheet.value(rows, column, number);
      default -> sheet.inlineString(rows, column, cell.toString());
    }
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    book.close();
  }
}
