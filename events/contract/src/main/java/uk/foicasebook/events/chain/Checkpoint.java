package uk.foicasebook.events.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/**
 * A signed statement of what the book held at a moment: whoever keeps one elsewhere can show later
 * that nothing before it was changed, taken out or put in.
 *
 * @param number counts from 1
 * @param position the last place in the store that it covers
 * @param streams how many streams it covers
 * @param root see {@link MerkleRoot}
 * @param previous the signature of the checkpoint before it, empty for the first
 * @param signature Ed25519 over everything else, in Base64
 */
public record Checkpoint(
    long number,
    Instant at,
    long position,
    long streams,
    String root,
    String previous,
    String signature) {

  /** What is to be signed, before it is. */
  public static Checkpoint sign(
      long number, Instant at, long position, MerkleRoot heads, String previous, PrivateKey key) {
    Checkpoint unsigned =
        new Checkpoint(number, at, position, heads.leaves(), heads.hex(), previous, "");
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(unsigned.statement());
      return new Checkpoint(
          number,
          at,
          position,
          unsigned.streams,
          unsigned.root,
          previous,
          Base64.getEncoder().encodeToString(signature.sign()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The checkpoint could not be signed", e);
    }
  }

  /** Whether it was signed by the owner of this key and is as it was then. */
  public boolean isSignedBy(PublicKey key) {
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(statement());
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private byte[] statement() {
    return String.join(
            "\n",
            "FOI Casebook checkpoint",
            Long.toString(number),
            at.toString(),
            Long.toString(position),
            Long.toString(streams),
            root,
            previous)
        .getBytes(UTF_8);
  }
}
