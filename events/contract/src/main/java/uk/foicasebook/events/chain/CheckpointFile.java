package uk.foicasebook.events.chain;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checkpoints as they are handed out, to be kept by others and checked without the book.
 *
 * @param publicKey of whom they are signed by, in PEM: compare it with the one you were given
 * @param checkpoints in the order of their numbers
 * @param heads what the last of them covers, in the order of streams; empty where only signatures
 *     are shown
 */
public record CheckpointFile(String publicKey, List<Checkpoint> checkpoints, List<Leaf> heads) {

  /**
   * One head. Of a case of another authority there is only what stands for it in the tree.
   *
   * @param leaf see {@link MerkleRoot#leaf}
   */
  public record Leaf(
      @Nullable String stream, @Nullable Long revision, @Nullable String hash, String leaf) {
    public static Leaf of(Head head) {
      return new Leaf(head.stream(), head.revision(), head.hash(), MerkleRoot.leaf(head));
    }

    public static Leaf blinded(Head head) {
      return new Leaf(null, null, null, MerkleRoot.leaf(head));
    }

    private boolean isTrue() {
      return stream == null || revision == null || hash == null
          ? stream == null && revision == null && hash == null
          : MerkleRoot.leaf(new Head(stream, revision, hash)).equals(leaf);
    }
  }

  /** Everything that is wrong with it under these keys, in sentences; nothing if all is well. */
  public List<String> faults(List<PublicKey> keys) {
    List<String> faults = new ArrayList<>(CheckpointChain.faults(checkpoints, keys));
    if (!heads.isEmpty()) {
      headFaults(faults);
    }
    return faults;
  }

  private void headFaults(List<String> faults) {
    if (checkpoints.isEmpty()) {
      faults.add("There are heads, and no checkpoint that covers them.");
      return;
    }
    MerkleRoot root = new MerkleRoot();
    for (Leaf head : heads) {
      if (!head.isTrue()) {
        faults.add("The head of %s is not what stands for it in the tree.".formatted(head.stream));
      }
      root.addLeaf(head.leaf);
    }
    Checkpoint last = checkpoints.getLast();
    if (root.leaves() != last.streams() || !root.hex().equals(last.root())) {
      faults.add("The heads are not those that checkpoint %d signed.".formatted(last.number()));
    }
  }
}
