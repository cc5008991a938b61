package uk.foicasebook.query.statistics;

import jakarta.servlet.http.HttpServletResponse;

/** An answer that is kept as a file. */
final class Attachment {
  private Attachment() {}

  /** Its names are those of definitions and periods, which were read before. */
  static void announce(HttpServletResponse response, String type, String file) {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(file));
  }
}
