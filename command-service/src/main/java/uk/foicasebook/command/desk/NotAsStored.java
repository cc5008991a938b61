package uk.foicasebook.command.desk;

import java.io.Serial;
import java.util.List;
import uk.foicasebook.command.documents.Attachments.Mismatch;

/** Undoes a transaction whose documents are not what was stored. */
final class NotAsStored extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Mismatch> mismatches;

  NotAsStored(List<Mismatch> mismatches) {
    super(mismatches.size() + " mismatches", null, false, false);
    this.mismatches = List.copyOf(mismatches);
  }

  List<Mismatch> mismatches() {
    return mismatches;
  }
}
