package uk.foicasebook.keys;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Plain;

/**
 * What a requester gave of themselves, so written that the same is written the same. Both name and
 * address are needed, and both must agree: several people write from one newspaper, and several are
 * called alike; to take two for one would have one erased with the other.
 */
final class RequesterMark {
  private static final String TITLES = "^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir) )+(?=.)";

  private RequesterMark() {}

  /** Empty where the request does not say both who asked and where to answer. */
  static Optional<String> of(RequestReceived request) {
    String name = words(plain(request.requester().name())).replaceFirst(TITLES, "");
    String address = address(plain(request.requester().address()));
    return name.isEmpty() || address.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join("\n", request.authority().value(), name, address));
  }

  /** An e-mail address is one word, whose points count; in a postal address they do not. */
  private static String address(String text) {
    return text.indexOf('@') > 0 && text.strip().indexOf(' ') < 0
        ? text.strip().toLowerCase(Locale.ROOT)
        : words(text);
  }

  private static String words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }

  private static String plain(@Nullable ProtectedText text) {
    return text instanceof Plain(String words) ? words : "";
  }
}
