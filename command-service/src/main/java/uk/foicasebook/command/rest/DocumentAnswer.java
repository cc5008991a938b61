package uk.foicasebook.command.rest;

import java.time.Instant;
import java.util.List;
import uk.foicasebook.command.documents.DocumentRead;
import uk.foicasebook.command.documents.Kept;

/** What is said of a document that is kept. */
record DocumentAnswer(
    String sha256, long size, String mediaType, String keptAs, String storedBy, Instant storedAt) {

  static DocumentAnswer of(Kept document) {
    return new DocumentAnswer(
        document.sha256().hex(),
        document.size(),
        document.mediaType(),
        document.shelf().spelt(),
        document.by().value(),
        document.at());
  }

  /** All of a case. */
  record Several(List<DocumentAnswer> documents) {}

  /** Who read them. */
  record Reads(List<DocumentRead> reads) {}
}
