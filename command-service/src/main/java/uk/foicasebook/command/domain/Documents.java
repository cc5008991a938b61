package uk.foicasebook.command.domain;

import java.util.function.Function;
import uk.foicasebook.events.DocumentId;
import uk.foicasebook.events.DocumentKind;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.StrandId;

/** The documents on the file, by name. */
record Documents(Entries<DocumentId, DocumentAttached> entries) {
  static final Documents NONE = new Documents(Entries.none());

  Documents with(DocumentAttached e) {
    return new Documents(entries.with(e.document(), e));
  }

  /** Whether a document on the file shows that this strand is held. */
  boolean show(StrandId strand) {
    return entries.values().stream()
        .filter(document -> isInformationHeld(document.kind()))
        .anyMatch(document -> document.strands().contains(strand));
  }

  static boolean isInformationHeld(DocumentKind kind) {
    return switch (kind) {
      case DISCLOSED, WITHHELD -> true;
      case REQUEST, CORRESPONDENCE, WORKING -> false;
    };
  }

  DocumentId nameFor(Function<DocumentId, DocumentAttached> document) {
    return entries.nameFor(document, "document", DocumentId::new);
  }
}
