package uk.foicasebook.command.audit;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.chain.Checkpoint;
import uk.foicasebook.events.chain.CheckpointFile;
import uk.foicasebook.events.chain.CheckpointFile.Leaf;
import uk.foicasebook.events.chain.Pem;
import uk.foicasebook.events.wire.FactHash;

/**
 * Signs what the book holds. A checkpoint is only signed where the book still continues what the
 * one before it signed, so the newest vouches for all: whoever rewrites the past stops the signing
 * and does not get the rewritten past signed.
 */
@Component
public class Checkpoints {
  private static final Logger log = LoggerFactory.getLogger(Checkpoints.class);

  private final CheckpointKey key;
  private final CheckpointBook book;
  private final StoredRows rows;
  private final SettledPosition settled;
  private final Clock clock;
  private final AtomicInteger refused;

  Checkpoints(
      CheckpointKey key,
      CheckpointBook book,
      StoredRows rows,
      SettledPosition settled,
      Clock clock,
      MeterRegistry meters) {
    this.key = key;
    this.book = book;
    this.rows = rows;
    this.settled = settled;
    this.clock = clock;
    this.refused = meters.gauge("casebook.checkpoints.refused", new AtomicInteger());
  }

  /**
   * Signs what is new since the newest checkpoint.
   *
   * @return empty where there is no key, nothing is new, or another instance was faster
   * @throws BookContradicted if the book does not continue what was signed
   */
  public Optional<Checkpoint> sign() {
    var signer = key.signer();
    if (signer.isEmpty()) {
      return Optional.empty();
    }
    var upTo = settled.await();
    var last = book.newest();
    try {
      var heads = last.map(this::believed).orElseGet(TreeMap::new);
      var grown = grown(heads, last.map(Checkpoint::position).orElse(0L), upTo);
      if (grown.isEmpty()) {
        return Optional.empty();
      }
      heads.putAll(grown);
      var checkpoint =
          Checkpoint.sign(
              last.map(Checkpoint::number).orElse(0L) + 1,
              clock.instant().truncatedTo(ChronoUnit.MILLIS), // what the table can give back
              upTo,
              SignedHead.root(heads.values()),
              last.map(Checkpoint::signature).orElse(""),
              signer.get());
      book.keep(checkpoint, grown.values());
      refused.set(0);
      log.info(
          "Checkpoint {} signed: position {}, {} streams, root {}, signature {}",
          checkpoint.number(),
          checkpoint.position(),
          checkpoint.streams(),
          checkpoint.root(),
          checkpoint.signature());
      return Optional.of(checkpoint);
    } catch (DuplicateKeyException _) {
      return Optional.empty();
    } catch (BookContradicted contradiction) {
      refused.set(1);
      throw contradiction;
    }
  }

  /** Whether this installation has a key to sign with. */
  public boolean canSign() {
    return key.signer().isPresent();
  }

  /** The newest with everything it covers, to be kept elsewhere; only own cases are named. */
  public Optional<CheckpointFile> newest(String authority) {
    return book.newest()
        .map(
            newest ->
                new CheckpointFile(
                    publicKey(),
                    List.of(newest),
                    book.heads(newest.number()).values().stream()
                        .map(
                            each ->
                                each.authority().equals(authority)
                                    ? Leaf.of(each.head())
                                    : Leaf.blinded(each.head()))
                        .toList()));
  }

  /** The signatures from a number on, at most a thousand. */
  public CheckpointFile from(long number) {
    return new CheckpointFile(publicKey(), book.from(number), List.of());
  }

  private String publicKey() {
    return key.valid().stream().findFirst().map(Pem::write).orElse("");
  }

  /** The heads of the last checkpoint, where they are what it signed. */
  private SortedMap<String, SignedHead> believed(Checkpoint last) {
    if (key.valid().stream().noneMatch(last::isSignedBy)) {
      throw new BookContradicted("Checkpoint " + last.number() + " is not signed by the key");
    }
    var heads = book.heads(last.number());
    if (!SignedHead.root(heads.values()).hex().equals(last.root())) {
      throw new BookContradicted(
          "The heads kept beside checkpoint " + last.number() + " are not those it signed");
    }
    return heads;
  }

  private Map<String, SignedHead> grown(
      SortedMap<String, SignedHead> heads, long after, long upTo) {
    var grown = new HashMap<String, SignedHead>();
    rows.byPosition(
        after,
        upTo,
        row -> {
          var before = grown.getOrDefault(row.stream(), heads.get(row.stream()));
          grown.put(row.stream(), following(before, row));
        });
    return grown;
  }

  private static SignedHead following(@Nullable SignedHead before, StoredRow row) {
    var revision = before == null ? 0 : before.head().revision() + 1;
    var hash = before == null ? FactHash.NONE_BEFORE : before.head().hash();
    return row.fact()
        .filter(fact -> fact.revision() == revision)
        .filter(fact -> fact.metadata().previousHash().equals(hash) && fact.isIntact())
        .map(SignedHead::of)
        .orElseThrow(
            () ->
                new BookContradicted(
                    "Revision %d of %s does not continue what was signed"
                        .formatted(row.revision(), row.stream())));
  }
}
