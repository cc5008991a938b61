package uk.foicasebook.query.cases;

import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ProtectedText;

/** Protected text as it is shown to somebody who may see the case. */
public final class Shown {
  /** Stands for what this reader may not see. */
  public static final String MASKED = "masked";

  /** Stands for text whose key was destroyed. */
  static final String ERASED = "erased";

  private Shown() {}

  /** The words, or what stands for them; null where nothing was said. */
  public static @Nullable String text(@Nullable ProtectedText text) {
    return switch (text) {
      case null -> null;
      case ProtectedText.Plain plain -> plain.text();
      case ProtectedText.Ciphertext _ -> MASKED;
      case ProtectedText.Erased _ -> ERASED;
    };
  }

  /** The same of what always stands there. */
  public static String required(ProtectedText text) {
    String shown = text(text);
    return shown == null ? MASKED : shown;
  }
}
