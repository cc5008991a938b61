package uk.foicasebook.events.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash that chains the facts of a stream: SHA-256, as 64 lower-case hexadecimal digits, over
 * seven strings of bytes, each written as its length in decimal, a colon, the bytes, and a comma (a
 * netstring), so that no byte can move from one to the next unseen. They are, in order: the
 * previous hash, the stream, the revision in decimal, the stored name, the fact's revision in
 * decimal, the metadata's JSON without its member {@code hash}, and the payload, the last two as
 * stored.
 */
public final class FactHash {
  /** Stands for the previous hash of the first fact of a stream. */
  public static final String NONE_BEFORE = "0".repeat(64);

  private FactHash() {}

  /** The hash of a fact, from the bytes that are stored. */
  public static String of(
      String previousHash,
      String stream,
      long revision,
      StoredName name,
      byte[] metadataWithoutHash,
      byte[] payload) {
    var digest = sha256();
    add(digest, previousHash.getBytes(US_ASCII));
    add(digest, stream.getBytes(UTF_8));
    add(digest, Long.toString(revision).getBytes(US_ASCII));
    add(digest, name.name().getBytes(UTF_8));
    add(digest, Integer.toString(name.revision()).getBytes(US_ASCII));
    add(digest, metadataWithoutHash);
    add(digest, payload);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(US_ASCII));
    digest.update(bytes);
    digest.update((byte) ',');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
