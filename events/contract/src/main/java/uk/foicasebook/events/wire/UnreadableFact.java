package uk.foicasebook.events.wire;

import java.io.Serial;
import tools.jackson.core.JacksonException;

/**
 * Stored bytes are not what their name promises. The message names the place and never quotes what
 * stands there, which may be personal.
 */
public final class UnreadableFact extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  UnreadableFact(String message) {
    super(message);
  }

  /** Leaves the cause behind on purpose: its message may quote what it found. */
  static UnreadableFact at(String what, JacksonException cause) {
    return at(what, place(cause), cause);
  }

  static UnreadableFact at(String what, String place, Exception cause) {
    return new UnreadableFact(
        "Cannot read %s at %s (%s)".formatted(what, place, cause.getClass().getSimpleName()));
  }

  /** The path as people write it: {@code parts[0].wording}. */
  private static String place(JacksonException cause) {
    var place = new StringBuilder("$");
    for (var step : cause.getPath()) {
      if (step.getPropertyName() == null) {
        place.append('[').append(step.getIndex()).append(']');
      } else {
        place.append('.').append(step.getPropertyName());
      }
    }
    return place.toString();
  }
}
