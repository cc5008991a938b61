package uk.foicasebook.events.chain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Ed25519 keys as the text that OpenSSL writes and reads: RFC 7468. */
public final class Pem {
  private static final String ALGORITHM = "Ed25519";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

  private Pem() {}

  /** A new private key and, under it, the public key that belongs to it. */
  public static String newKeyPair() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return write(PRIVATE, pair.getPrivate().getEncoded()) + write(pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }

  /**
   * The one private key in a text.
   *
   * @throws IllegalArgumentException if there is not exactly one, or it is no Ed25519 key
   */
  public static PrivateKey privateKey(String pem) {
    List<byte[]> keys = blocks(pem, PRIVATE);
    if (keys.size() != 1) {
      throw new IllegalArgumentException("There must be one " + PRIVATE + ", not " + keys.size());
    }
    try {
      return KeyFactory.getInstance(ALGORITHM)
          .generatePrivate(new PKCS8EncodedKeySpec(keys.getFirst()));
    } catch (GeneralSecurityException _) {
      throw new IllegalArgumentException("The " + PRIVATE + " is not one of " + ALGORITHM);
    }
  }

  /**
   * Every public key in a text.
   *
   * @throws IllegalArgumentException if there is none, or one is no Ed25519 key
   */
  public static List<PublicKey> publicKeys(String pem) {
    List<PublicKey> keys = new ArrayList<>();
    try {
      for (byte[] key : blocks(pem, PUBLIC)) {
        keys.add(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key)));
      }
    } catch (GeneralSecurityException _) {
      throw new IllegalArgumentException("A " + PUBLIC + " is not one of " + ALGORITHM);
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("There is no " + PUBLIC);
    }
    return keys;
  }

  /** A public key as text. */
  public static String write(PublicKey key) {
    return write(PUBLIC, key.getEncoded());
  }

  private static String write(String kind, byte[] key) {
    return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
        .formatted(
            kind, Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(key), kind)
        .replace("\r", "");
  }

  private static List<byte[]> blocks(String pem, String kind) {
    return BLOCK
        .matcher(pem)
        .results()
        .filter(block -> block.group(1).equals(kind))
        .map(block -> Base64.getMimeDecoder().decode(block.group(2)))
        .toList();
  }
}
