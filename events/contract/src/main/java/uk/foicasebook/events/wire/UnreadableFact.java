package uk.foicasebook.events.wire;

import java.io.Serial;

/**
 * Stored bytes are not what their name promises. The message names the place and never quotes what
 * stands there, which may be personal.
 */
public final class UnreadableFact extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  UnreadableFact(String message) {
    super(message);
  }

  UnreadableFact(String what, String place, Throwable cause) {
    super("Cannot read " + what + " at " + (place.isEmpty() ? "its root" : place), cause);
  }
}
