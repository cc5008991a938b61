package uk.foicasebook.events;

/**
 * Text that may say something of a person. It is plain only between the door and the store: it is
 * stored and published as ciphertext, and reads as erased once its key is gone.
 *
 * <p>In JSON a plain text is a string; the other two are objects, so that nobody takes one for the
 * other.
 */
public sealed interface ProtectedText {
  static ProtectedText of(String text) {
    return new Plain(text);
  }

  /** The words themselves. */
  record Plain(String text) implements ProtectedText {
    public Plain {
      Scalars.notBlank("text", text);
    }

    /** Never the words: a log line must not carry them. */
    @Override
    public String toString() {
      return "Plain[" + text.length() + " characters]";
    }
  }

  /** The words under a key: {@code {"key": "...", "ciphertext": "base64"}}. */
  record Ciphertext(String key, String ciphertext) implements ProtectedText {}

  /** The key is gone: {@code {"erased": true}}. */
  record Erased() implements ProtectedText {}
}
