package uk.foicasebook.keys;

/**
 * The keys cannot be reached or used just now. Not to be confused with a key that was destroyed on
 * purpose.
 */
public final class KeysUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  KeysUnavailable(String message) {
    super(message);
  }

  KeysUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
