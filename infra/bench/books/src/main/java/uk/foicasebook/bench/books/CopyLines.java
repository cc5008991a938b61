package uk.foicasebook.bench.books;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.copy.CopyIn;

/** Lines on their way into a table. */
final class CopyLines {
  private CopyLines() {}

  static void write(CopyIn copy, List<String> lines) throws SQLException {
    if (!lines.isEmpty()) {
      byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
      copy.writeToCopy(text, 0, text.length);
    }
  }
}
