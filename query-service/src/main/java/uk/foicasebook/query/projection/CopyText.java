package uk.foicasebook.query.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as {@code COPY} reads them in its text form. */
final class CopyText {
  private CopyText() {}

  static void write(@Nullable Object value, StringBuilder line) {
    switch (value) {
      case null -> line.append("\\N");
      case List<?> list -> escape(array(list), line);
      default -> escape(value.toString(), line);
    }
  }

  private static String array(List<?> list) {
    var text = new StringBuilder("{");
    for (Object each : list) {
      text.append(text.length() == 1 ? "\"" : ",\"");
      text.append(each.toString().replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    return text.append('}').toString();
  }

  private static void escape(String text, StringBuilder line) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        default -> line.append(c);
      }
    }
  }
}
