package uk.foicasebook.query.cases;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.events.DocumentId;
import uk.foicasebook.events.DocumentKind;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.StrandId;

/**
 * A document on the file.
 *
 * @param size in bytes
 * @param sha256 what its content is kept under
 */
record DocumentView(
    DocumentId id,
    LocalDate attachedOn,
    DocumentKind kind,
    List<StrandId> strands,
    String title,
    String mediaType,
    long size,
    String sha256) {

  static DocumentView of(DocumentAttached e) {
    return new DocumentView(
        e.document(),
        e.happenedOn(),
        e.kind(),
        e.strands(),
        Shown.required(e.title()),
        e.mediaType(),
        e.size(),
        e.sha256());
  }
}
