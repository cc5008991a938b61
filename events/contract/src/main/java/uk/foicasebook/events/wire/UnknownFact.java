package uk.foicasebook.events.wire;

import java.io.Serial;

/**
 * A stored fact has a name or a revision that this build does not know. It is never skipped:
 * whoever meets it stops.
 */
public final class UnknownFact extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  UnknownFact(String name) {
    super("No fact is stored under the name " + name);
  }

  UnknownFact(StoredName asked, StoredName known) {
    super("This build reads " + known + " and cannot read " + asked);
  }
}
