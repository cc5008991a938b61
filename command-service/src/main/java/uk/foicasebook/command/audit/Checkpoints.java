package uk.foicasebook.command.audit;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.chain.Checkpoint;
import uk.foicasebook.events.chain.CheckpointFile;
import uk.foicasebook.events.chain.CheckpointFile.Leaf;
import uk.foicasebook.events.chain.MerkleRoot;
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
  private final int factsInOne;
  private final AtomicInteger refused;

  Checkpoints(
      CheckpointKey key,
      CheckpointBook book,
      StoredRows rows,
      SettledPosition settled,
      Clock clock,
      @Value("${casebook.checkpoints.facts-in-one}") int factsInOne,
      MeterRegistry meters) {
    this.key = key;
    this.book = book;
    this.rows = rows;
    this.settled = settled;
    this.clock = clock;
    this.factsInOne = factsInOne;
    this.refused = meters.gauge("casebook.checkpoints.refused", new AtomicInteger());
  }

  /**
   * Signs what is new since the newest checkpoint: in several, where it is much, so that as many
   * heads as changed are never all held.
   *
   * @return the last one; empty where there is no key, nothing is new, or another instance was
   *     faster
   * @throws BookContradicted if the book does not continue what was signed
   */
  public Optional<Checkpoint> sign() {
    var signer = key.signer();
    if (signer.isEmpty()) {
      return Optional.empty();
    }
    var upTo = settled.await();
    try {
      var last = book.newest().orElse(null);
      if (last != null) {
        believe(last);
      }
      var signed = Optional.<Checkpoint>empty();
      var after = last == null ? 0 : last.position();
      while (after < upTo) {
        var to = Math.min(upTo, rows.reach(after, factsInOne).orElse(upTo));
        var next = sign(last, after, to, signer.get());
        if (next.isPresent()) {
          signed = next;
          last = next.get();
        }
        after = to;
      }
      return signed;
    } catch (DuplicateKeyException _) {
      return Optional.empty();
    } catch (BookContradicted contradiction) {
      refused.set(1);
      throw contradiction;
    }
  }

  private Optional<Checkpoint> sign(
      @Nullable Checkpoint last, long after, long upTo, PrivateKey signer) {
    var number = last == null ? 0 : last.number();
    var grown = grown(number, after, upTo);
    if (grown.isEmpty()) {
      return Optional.empty();
    }
    var checkpoint =
        Checkpoint.sign(
            number + 1,
            clock.instant().truncatedTo(ChronoUnit.MILLIS), // what the table can give back
            upTo,
            root(number, new TreeMap<>(grown)),
            last == null ? "" : last.signature(),
            signer);
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
  }

  /** Whether this installation has a key to sign with. */
  public boolean canSign() {
    return key.signer().isPresent();
  }

  /** The newest with everything it covers, to be kept elsewhere; only own cases are named. */
  public Optional<CheckpointInFull> newest(String authority) {
    return book.newest()
        .map(
            newest ->
                new CheckpointInFull(
                    publicKey(), List.of(newest), leaves(newest.number(), authority)));
  }

  private Iterator<Leaf> leaves(long number, String authority) {
    return new Iterator<>() {
      private final Iterator<SignedHead> heads = book.heads(number);

      @Override
      public boolean hasNext() {
        return heads.hasNext();
      }

      @Override
      public Leaf next() {
        var next = heads.next();
        return next.authority().equals(authority)
            ? Leaf.of(next.head())
            : Leaf.blinded(next.head());
      }
    };
  }

  /** The signatures from a number on, at most a thousand. */
  public CheckpointFile from(long number) {
    return new CheckpointFile(publicKey(), book.from(number), List.of());
  }

  private String publicKey() {
    return key.valid().stream().findFirst().map(Pem::write).orElse("");
  }

  /** The last checkpoint and the heads kept beside it, where they are what it signed. */
  private void believe(Checkpoint last) {
    if (key.valid().stream().noneMatch(last::isSignedBy)) {
      throw new BookContradicted("Checkpoint " + last.number() + " is not signed by the key");
    }
    if (!root(last.number(), new TreeMap<>()).hex().equals(last.root())) {
      throw new BookContradicted(
          "The heads kept beside checkpoint " + last.number() + " are not those it signed");
    }
  }

  /** Over the heads of a checkpoint, and those that take their places or come between them. */
  private MerkleRoot root(long number, SortedMap<String, SignedHead> grown) {
    var root = new MerkleRoot();
    book.eachHead(
        number,
        kept -> {
          var passed = grown.headMap(kept.head().stream());
          passed.values().forEach(each -> root.add(each.head()));
          passed.clear();
          var next = grown.remove(kept.head().stream());
          root.add(next == null ? kept.head() : next.head());
        });
    grown.values().forEach(each -> root.add(each.head()));
    return root;
  }

  private Map<String, SignedHead> grown(long number, long after, long upTo) {
    var grown = new HashMap<String, SignedHead>();
    rows.byPosition(
        after,
        upTo,
        page -> {
          var kept = book.heads(number, streams(page));
          for (var row : page) {
            var before = grown.getOrDefault(row.stream(), kept.get(row.stream()));
            grown.put(row.stream(), following(before, row));
          }
        });
    return grown;
  }

  private static Set<String> streams(List<StoredRow> page) {
    return page.stream().map(StoredRow::stream).collect(Collectors.toSet());
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
