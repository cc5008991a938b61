package uk.foicasebook.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.documents.Sha256;

/**
 * What a sender says the hash of the content is: {@code Content-Digest} or {@code Repr-Digest} of
 * RFC 9530, or the {@code Digest} it replaced. Nobody need say it; who does is taken at their word.
 */
final class ContentDigest {
  static final String NAME = "Content-Digest";
  private static final Pattern NEW = Pattern.compile("(?:^|[, ])sha-256=:([A-Za-z0-9+/=]+):");
  private static final Pattern OLD = Pattern.compile("(?:^|[, ])(?i:sha-256)=([A-Za-z0-9+/=]+)");

  private ContentDigest() {}

  /**
   * @throws InvalidRequest if there is one that holds no SHA-256, or two that differ
   */
  static @Nullable Sha256 of(HttpServletRequest request) {
    Sha256 said = null;
    for (var name : List.of(NAME, "Repr-Digest", "Digest")) {
      for (var value : Collections.list(request.getHeaders(name))) {
        var read =
            read(value, name.equals("Digest") ? OLD : NEW)
                .orElseThrow(
                    () -> new InvalidRequest(name, "must hold a SHA-256: " + example(name)));
        if (said != null && !said.equals(read)) {
          throw new InvalidRequest(name, "differs from another digest of the same request");
        }
        said = read;
      }
    }
    return said;
  }

  /** As an answer says it. */
  static String header(Sha256 sha256) {
    return "sha-256=:" + sha256.base64() + ":";
  }

  private static Optional<Sha256> read(String value, Pattern form) {
    var match = form.matcher(value);
    return match.find() ? Sha256.ofBase64(match.group(1)) : Optional.empty();
  }

  private static String example(String name) {
    return name.equals("Digest") ? "SHA-256=BASE64" : "sha-256=:BASE64:";
  }
}
