package uk.foicasebook.query.tables;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** An answer that is kept as a file. */
public enum Attachment {
  CSV(CsvTable.TYPE, ".csv") {
    @Override
    Table on(OutputStream out) throws IOException {
      return new CsvTable(out);
    }
  },
  XLSX(XlsxTable.TYPE, ".xlsx") {
    @Override
    Table on(OutputStream out) {
      return new XlsxTable(out);
    }
  };

  private final String type;
  private final String ending;

  Attachment(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  abstract Table on(OutputStream out) throws IOException;

  /**
   * Says what comes.
   *
   * @param name of the file, without its ending; nothing that somebody typed
   */
  public void announce(HttpServletResponse response, String name) {
    response.setContentType(type);
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"%s%s\"".formatted(name, ending));
  }

  /**
   * Sends rows. What goes wrong before any of them has left is answered like anything else that
   * goes wrong; after that the file breaks off, and does not end as if it were whole.
   */
  public void send(HttpServletResponse response, String name, Consumer<Table> rows)
      throws IOException {
    announce(response, name);
    Table table = on(response.getOutputStream());
    try {
      rows.accept(table);
    } catch (RuntimeException fault) {
      if (response.isCommitted()) {
        throw new IOException("A file broke off while it was sent", fault);
      }
      response.reset();
      throw fault;
    }
    table.close();
  }
}
