package uk.foicasebook.command.documents;

import java.io.Serial;

/** The place where contents are kept does not answer, or not as it should. */
public final class StorageAway extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  StorageAway(String message, Throwable cause) {
    super(message, cause);
  }
}
