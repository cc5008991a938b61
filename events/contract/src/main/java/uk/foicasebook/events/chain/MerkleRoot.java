package uk.foicasebook.events.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * One SHA-256 over the heads of all streams, in the manner of RFC 6962: leaves and nodes are told
 * apart by a first byte, so neither can be passed off as the other. Heads are added in order of
 * stream; the tree is built as they come, with a stack no deeper than the tree.
 */
public final class MerkleRoot {
  private record Subtree(long leaves, byte[] hash) {}

  private final Deque<Subtree> stack = new ArrayDeque<>();
  private long leaves;

  /** Adds the next head. */
  public void add(Head head) {
    addLeaf(leaf(head));
  }

  /** Adds the next head by its leaf alone, for whoever may not know which stream it is of. */
  public void addLeaf(String leaf) {
    push(new Subtree(1, HexFormat.of().parseHex(leaf)));
    leaves++;
  }

  /** What stands for a head in the tree, as 64 hexadecimal digits. */
  public static String leaf(Head head) {
    String written = head.stream() + "\n" + head.revision() + "\n" + head.hash();
    return HexFormat.of().formatHex(sha256((byte) 0).digest(written.getBytes(UTF_8)));
  }

  /** How many heads were added. */
  public long leaves() {
    return leaves;
  }

  /** The root over all that was added, as 64 hexadecimal digits; more may be added after. */
  public String hex() {
    byte[] root = null;
    for (Subtree subtree : stack) {
      root = root == null ? subtree.hash() : join(subtree.hash(), root);
    }
    return HexFormat.of().formatHex(root == null ? sha256((byte) 0).digest() : root);
  }

  private void push(Subtree right) {
    Subtree top = stack.peek();
    if (top != null && top.leaves() == right.leaves()) {
      stack.pop();
      push(new Subtree(2 * top.leaves(), join(top.hash(), right.hash())));
    } else {
      stack.push(right);
    }
  }

  private static byte[] join(byte[] left, byte[] right) {
    MessageDigest digest = sha256((byte) 1);
    digest.update(left);
    digest.update(right);
    return digest.digest();
  }

  private static MessageDigest sha256(byte kind) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(kind);
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
