package uk.foicasebook.doors;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks a token's signature once and not with every request it comes with, which would cost as
 * much as deciding the command. It is checked again after {@link #REMEMBERED}, so that a signing
 * key that was withdrawn is out of use within that time, and as soon as it expires.
 */
public final class RememberedTokens implements JwtDecoder {
  /** For how long a token is taken as it was found. */
  public static final Duration REMEMBERED = Duration.ofSeconds(30);

  private static final int MOST = 1_000;

  private record Found(Jwt token, Instant until) {}

  private final JwtDecoder decoder;
  private final Clock clock;
  private final Map<String, Found> found =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Found> eldest) {
          return size() > MOST;
        }
      };

  public RememberedTokens(JwtDecoder decoder, Clock clock) {
    this.decoder = decoder;
    this.clock = clock;
  }

  @Override
  public Jwt decode(String token) {
    var now = clock.instant();
    synchronized (found) {
      var known = found.get(token);
      if (known != null && now.isBefore(known.until())) {
        return known.token();
      }
    }
    var decoded = decoder.decode(token);
    synchronized (found) {
      found.put(token, new Found(decoded, until(now, decoded.getExpiresAt())));
    }
    return decoded;
  }

  private static Instant until(Instant now, @Nullable Instant expires) {
    var latest = now.plus(REMEMBERED);
    return expires != null && expires.isBefore(latest) ? expires : latest;
  }
}
