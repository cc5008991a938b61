package uk.foicasebook.events.chain;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks checkpoints in order of number and says whether each is signed and follows the one before
 * it. Remembers one.
 */
public final class CheckpointChain {
  private final List<PublicKey> keys;
  private @Nullable Checkpoint before;

  /**
   * @param keys the signers': an elder key stays valid for what it signed
   */
  public CheckpointChain(List<PublicKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /** Everything wrong with these, which need not begin with the first there ever was. */
  public static List<String> faults(Iterable<Checkpoint> checkpoints, List<PublicKey> keys) {
    CheckpointChain chain = new CheckpointChain(keys);
    List<String> faults = new ArrayList<>();
    checkpoints.forEach(each -> faults.addAll(chain.next(each)));
    return faults;
  }

  /** What is wrong with the next one, in sentences. */
  public List<String> next(Checkpoint checkpoint) {
    List<String> faults = new ArrayList<>();
    if (keys.stream().noneMatch(checkpoint::isSignedBy)) {
      faults.add("Checkpoint %d is not signed by the key.".formatted(checkpoint.number()));
    }
    Checkpoint last = before;
    before = checkpoint;
    if (last != null) {
      follows(last, checkpoint, faults);
    } else if (checkpoint.number() == 1 && !checkpoint.previous().isEmpty()) {
      faults.add("Checkpoint 1 names one before it.");
    }
    return faults;
  }

  private static void follows(Checkpoint last, Checkpoint next, List<String> faults) {
    if (next.number() != last.number() + 1) {
      faults.add("Checkpoint %d is missing.".formatted(last.number() + 1));
    } else if (!next.previous().equals(last.signature())) {
      faults.add(
          "Checkpoint %d does not follow checkpoint %d.".formatted(next.number(), last.number()));
    }
    if (next.position() < last.position() || next.at().isBefore(last.at())) {
      faults.add("Checkpoint %d goes back in the book.".formatted(next.number()));
    }
  }
}
