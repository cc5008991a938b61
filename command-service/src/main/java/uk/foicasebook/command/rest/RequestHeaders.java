package uk.foicasebook.command.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import uk.foicasebook.command.desk.RetryKey;

/** Reads the headers that say under what condition, and how often, a request is to count. */
final class RequestHeaders {
  static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

  private RequestHeaders() {}

  /** The revision the sender saw; null where any will do. */
  static @Nullable Long expectedRevision(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.IF_MATCH);
    if (header == null || header.equals("*")) {
      return null;
    }
    var etag = ETAG.matcher(header.strip());
    if (!etag.matches()) {
      throw new InvalidRequest(HttpHeaders.IF_MATCH, "must be one revision in quotes: \"7\"");
    }
    return Long.valueOf(etag.group(1));
  }

  /** The key, with what tells the request from another: its address and its body. */
  static @Nullable RetryKey retryKey(HttpServletRequest request, byte[] body) {
    var header = request.getHeader(IDEMPOTENCY_KEY);
    if (header == null) {
      return null;
    }
    if (!KEY.matcher(header).matches()) {
      throw new InvalidRequest(
          IDEMPOTENCY_KEY, "must be 1 to 200 visible ASCII characters without spaces");
    }
    var sealed = new ByteArrayOutputStream();
    sealed.writeBytes((request.getRequestURI() + "\n").getBytes(UTF_8));
    sealed.writeBytes(body);
    return new RetryKey(header, sealed.toByteArray());
  }
}
