package uk.foicasebook.command.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells whether two requests are the same without keeping either: a body holds names and addresses,
 * and a plain hash of it could be guessed at.
 */
@Component
class RequestSeal {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_SECRET = 16;

  private final SecretKeySpec key;

  RequestSeal(@Value("${casebook.receipt-secret:}") String secret) {
    if (secret.length() < SHORTEST_SECRET) {
      throw new IllegalStateException(
          "Set casebook.receipt-secret (CASEBOOK_RECEIPT_SECRET) to a secret of at least "
              + SHORTEST_SECRET
              + " characters, the same for every instance and for ever");
    }
    this.key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
  }

  byte[] of(byte[] request) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(request);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
