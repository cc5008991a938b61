package uk.foicasebook.query.projection;

import java.util.List;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.casefile.CaseFile;

/**
 * A case as read models see it.
 *
 * @param file what its facts come to
 * @param facts the facts it was folded from, in their order, as they are stored
 */
public record FoldedCase(CaseFile file, List<Envelope> facts) {
  /** The case. */
  public CaseId id() {
    return file.id();
  }
}
