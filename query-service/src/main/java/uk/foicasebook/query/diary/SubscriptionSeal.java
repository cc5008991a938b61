package uk.foicasebook.query.diary;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.AuthorityId;

/**
 * Writes a subscription as a text that only this service can read or make, since a calendar program
 * can send no more than its address. Whose it is cannot be read off it. Another secret ends every
 * subscription there is.
 */
@Component
public class SubscriptionSeal {
  private static final int SHORTEST_SECRET = 32;
  private static final String PURPOSE = "diary";
  private static final String HMAC = "HmacSHA256";

  private final @Nullable SecretKeySpec key;

  SubscriptionSeal(@Value("${casebook.subscription-secret:}") String secret) {
    if (!secret.isEmpty() && secret.length() < SHORTEST_SECRET) {
      throw new IllegalStateException(
          "casebook.subscription-secret (CASEBOOK_SUBSCRIPTION_SECRET) must have at least "
              + SHORTEST_SECRET
              + " characters, or be left out: the diary is then not subscribed to");
    }
    this.key = secret.isEmpty() ? null : key(secret);
  }

  /** Whether there is a secret to seal with. */
  boolean isOffered() {
    return key != null;
  }

  /** The subscription as text for an address. */
  String seal(Subscription subscription) {
    if (key == null) {
      throw new IllegalStateException("there is no secret for subscriptions");
    }
    var text =
        new EncryptedJWT(
            new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM),
            new JWTClaimsSet.Builder()
                .audience(PURPOSE)
                .subject(subscription.person())
                .claim("authority", subscription.authority().value())
                .claim("roles", subscription.roles())
                .expirationTime(Date.from(subscription.expires()))
                .build());
    try {
      text.encrypt(new DirectEncrypter(key));
    } catch (JOSEException fault) {
      throw new IllegalStateException("a subscription cannot be sealed", fault);
    }
    return text.serialize();
  }

  /** The subscription in a text; empty where it is none of ours, was changed, or is over. */
  public Optional<Subscription> open(String text, Instant now) {
    if (key == null) {
      return Optional.empty();
    }
    try {
      EncryptedJWT sealed = EncryptedJWT.parse(text);
      sealed.decrypt(new DirectDecrypter(key));
      return Optional.ofNullable(read(sealed.getJWTClaimsSet(), now));
    } catch (ParseException | JOSEException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static @Nullable Subscription read(@Nullable JWTClaimsSet claims, Instant now)
      throws ParseException {
    if (claims == null
        || !claims.getAudience().contains(PURPOSE)
        || claims.getExpirationTime() == null
        || !now.isBefore(claims.getExpirationTime().toInstant())) {
      return null;
    }
    return new Subscription(
        claims.getSubject(),
        new AuthorityId(claims.getStringClaim("authority")),
        List.copyOf(claims.getStringListClaim("roles")),
        claims.getExpirationTime().toInstant());
  }

  /** The secret may be of any length; the key is of one. */
  private static SecretKeySpec key(String secret) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), HMAC));
      return new SecretKeySpec(mac.doFinal("diary subscription".getBytes(UTF_8)), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + HMAC, e);
    }
  }
}
