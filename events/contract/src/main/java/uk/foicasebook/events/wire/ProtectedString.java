package uk.foicasebook.events.wire;

import java.util.regex.Pattern;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Ciphertext;
import uk.foicasebook.events.ProtectedText.Erased;
import uk.foicasebook.events.ProtectedText.Plain;

/**
 * A protected text as one string, where only strings are kept: the words themselves, or {@code
 * sealed:key:ciphertext}.
 */
final class ProtectedString {
  private static final Pattern SEALED =
      Pattern.compile("sealed:(?<key>[0-9a-f-]{36}):(?<ciphertext>[A-Za-z0-9+/=]+)");

  private ProtectedString() {}

  static String write(ProtectedText text) {
    return switch (text) {
      case Plain(var words) -> words;
      case Ciphertext(var key, var ciphertext) -> "sealed:" + key + ":" + ciphertext;
      case Erased _ -> throw new IllegalArgumentException("An erased text is not stored");
    };
  }

  static ProtectedText read(String written) {
    var sealed = SEALED.matcher(written);
    return sealed.matches()
        ? new Ciphertext(sealed.group("key"), sealed.group("ciphertext"))
        : new Plain(written);
  }
}
