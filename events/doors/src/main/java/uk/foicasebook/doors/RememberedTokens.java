package uk.foicasebook.doors;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

  private final LoadingCache<String, Jwt> found;

  public RememberedTokens(JwtDecoder decoder, Clock clock) {
    this.found =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
            .expireAfter(Expiry.creating((String _, Jwt token) -> takenFor(token, clock.instant())))
            .build(decoder::decode);
  }

  @Override
  public Jwt decode(String token) {
    return found.get(token);
  }

  private static Duration takenFor(Jwt token, Instant now) {
    var expires = token.getExpiresAt();
    if (expires == null || expires.isAfter(now.plus(REMEMBERED))) {
      return REMEMBERED;
    }
    return expires.isAfter(now) ? Duration.between(now, expires) : Duration.ZERO;
  }
}
