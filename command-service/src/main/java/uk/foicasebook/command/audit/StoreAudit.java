package uk.foicasebook.command.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.audit.Verification.Newest;
import uk.foicasebook.events.chain.Checkpoint;
import uk.foicasebook.events.chain.CheckpointChain;
import uk.foicasebook.events.chain.MerkleRoot;

/** Walks the whole store and compares it with what was signed. Costs time with the book's size. */
@Component
public class StoreAudit {
  private static final String SHOWN_BY_A_KEPT_COPY =
      " A copy kept elsewhere shows whether checkpoints were taken away.";

  private final StoredRows rows;
  private final CheckpointBook book;
  private final CheckpointKey key;
  private final SettledPosition settled;

  StoreAudit(StoredRows rows, CheckpointBook book, CheckpointKey key, SettledPosition settled) {
    this.rows = rows;
    this.book = book;
    this.key = key;
    this.settled = settled;
  }

  /**
   * @param authority who asks: only its cases are counted and named
   */
  public Verification verify(String authority) {
    var newest = book.newest();
    var upTo = settled.await();
    var number = newest.map(Checkpoint::number).orElse(0L);
    var walk =
        new StoreWalk(
            newest.map(Checkpoint::position).orElse(0L), streams -> book.heads(number, streams));
    rows.byStream(upTo, walk::next);
    walk.end();
    book.gone(number, upTo).forEach(walk::gone);
    var checkpointFaults = checkpointFaults();
    newest.ifPresent(
        each -> {
          if (!kept(each).equals(each.root())) {
            checkpointFaults.add(
                "The heads kept beside checkpoint %d are not those it signed%s."
                    .formatted(
                        each.number(),
                        stored(each).equals(each.root()) ? "; the facts themselves are" : ""));
          }
        });
    return new Verification(
        walk.faults().isEmpty() && checkpointFaults.isEmpty(),
        upTo,
        walk.cases(authority),
        walk.facts(authority),
        walk.faultsFor(authority),
        walk.faultsFor(authority).size() < walk.faults().size(),
        checkpointFaults,
        newest
            .map(
                each ->
                    new Newest(each.number(), each.at(), each.position(), walk.since(authority)))
            .orElse(null),
        newest.map(StoreAudit::limits).orElse(NO_CHECKPOINT));
  }

  private String kept(Checkpoint checkpoint) {
    var root = new MerkleRoot();
    book.eachHead(checkpoint.number(), each -> root.add(each.head()));
    return root.hex();
  }

  private String stored(Checkpoint checkpoint) {
    var root = new MerkleRoot();
    rows.heads(
        checkpoint.position(),
        row -> row.fact().map(SignedHead::of).ifPresent(each -> root.add(each.head())));
    return root.hex();
  }

  private List<String> checkpointFaults() {
    var faults = new ArrayList<String>();
    var chain = new CheckpointChain(key.valid());
    book.each(
        each -> {
          if (faults.isEmpty()) {
            faults.addAll(chain.next(each));
          }
        });
    return faults;
  }

  private static final String NO_CHECKPOINT =
      "No checkpoint was ever signed: a case taken out, a tail cut off, or a chain written anew"
          + " with its hashes would not show.";

  private static String limits(Checkpoint newest) {
    return "Up to position %d everything is as checkpoint %d signed it, or named above. A tail cut"
            .formatted(newest.position(), newest.number())
        + " off after it, or a chain rewritten from there on, would not show."
        + SHOWN_BY_A_KEPT_COPY;
  }
}
