package uk.foicasebook.command.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.documents.VirusScan.Verdict;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.keys.Seals;

/** Takes documents in: looks at what they are, seals them, and puts them on their shelf. */
@Component
public class Reception {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private final Seals seals;
  private final Register register;
  private final Storage storage;
  private final VirusScan scan;
  private final MediaTypes types;
  private final Clock clock;
  private final long most;

  Reception(
      Seals seals,
      Register register,
      Storage storage,
      VirusScan scan,
      MediaTypes types,
      Clock clock,
      DocumentSettings settings) {
    this.seals = seals;
    this.register = register;
    this.storage = storage;
    this.scan = scan;
    this.types = types;
    this.clock = clock;
    this.most = settings.largest().toBytes();
  }

  /**
   * Takes one in.
   *
   * @param shelf where its sender says it belongs
   * @param mediaType what its sender says it is
   * @param said the hash its sender gives; null where none was given
   * @param erased what was erased of the case, asked before and again once it is kept: an erasure
   *     may come in between
   * @throws StorageAway if it can be kept nowhere just now
   */
  public Deposit take(
      CaseId caseId,
      Shelf shelf,
      String mediaType,
      @Nullable Sha256 said,
      InputStream content,
      PersonId by,
      Supplier<Set<ErasureScope>> erased)
      throws IOException {
    if (shelf.goesWith(erased.get())) {
      return new Deposit.ErasedBefore();
    }
    var deposit = take(caseId, shelf, mediaType, said, content, by);
    if (deposit instanceof Deposit.Stored && shelf.goesWith(erased.get())) {
      clear(caseId, Set.of(shelf));
      return new Deposit.ErasedBefore();
    }
    return deposit;
  }

  private Deposit take(
      CaseId caseId,
      Shelf shelf,
      String mediaType,
      @Nullable Sha256 said,
      InputStream content,
      PersonId by)
      throws IOException {
    var type = MediaTypes.plain(mediaType);
    if (!types.allows(type)) {
      return new Deposit.TypeNotTaken(type, types.allowed());
    }
    var key = seals.contentKey(caseId, shelf.subject());
    try (var spool = Spool.of(content, most, types.bytesNeeded(), caseId, key)) {
      if (spool.size() > most) {
        return new Deposit.TooLarge(most);
      }
      if (spool.size() == 0) {
        return new Deposit.Empty();
      }
      var hash = spool.sha256();
      if (said != null && !said.equals(hash)) {
        return new Deposit.Damaged(said, hash);
      }
      var found = types.found(spool.beginning());
      if (!types.agree(type, found)) {
        return new Deposit.OfOtherType(type, found);
      }
      return switch (verdict(spool)) {
        case Verdict.Clean _ -> {
          var kept = new Kept(hash, spool.size(), type, shelf, by, clock.instant());
          yield keep(
              caseId,
              new Register.Entry(kept, UUID.randomUUID(), key.wrapped(caseId, hash.hex())),
              spool);
        }
        case Verdict.Found(var name) -> new Deposit.Infected(name);
        case Verdict.NoAnswer(var why) -> {
          LOG.warn("A document was not taken, since the scanner gave no answer: {}", why);
          yield new Deposit.NotScanned();
        }
      };
    }
  }

  private Verdict verdict(Spool spool) throws IOException {
    try (var content = spool.open()) {
      return scan.scan(content);
    }
  }

  /**
   * The content first and the entry after it: what a crash leaves between the two is sealed under a
   * key that was never kept.
   */
  private Deposit keep(CaseId caseId, Register.Entry entry, Spool spool) throws IOException {
    var before = register.find(caseId, entry.document().sha256());
    if (before.isPresent() && !belongsElsewhere(before.get(), entry)) {
      return alreadyKept(before.get(), entry);
    }
    storage.put(entry.location(caseId), spool.sealed());
    if (before.isPresent() && register.replace(caseId, before.get(), entry)) {
      storage.delete(before.get().location(caseId));
      return new Deposit.Stored(entry.document(), true);
    }
    if (before.isEmpty() && register.enter(caseId, entry)) {
      return new Deposit.Stored(entry.document(), true);
    }
    storage.delete(entry.location(caseId));
    return register
        .find(caseId, entry.document().sha256())
        .map(winner -> alreadyKept(winner, entry))
        .orElseGet(Deposit.ErasedBefore::new);
  }

  /** Whether a document is moved: out of withheld material nothing is, by sending it again. */
  private static boolean belongsElsewhere(Register.Entry before, Register.Entry entry) {
    return before.document().shelf() != entry.document().shelf()
        && before.document().shelf() != Shelf.WITHHELD;
  }

  private static Deposit alreadyKept(Register.Entry before, Register.Entry entry) {
    return before.document().shelf() == entry.document().shelf()
        ? new Deposit.Stored(before.document(), false)
        : new Deposit.KeptAsWithheld();
  }

  /**
   * Removes what stands on shelves whose erasure is on record; done again, it does nothing more.
   */
  public void clear(CaseId caseId, Set<Shelf> shelves) {
    for (var shelf : shelves) {
      storage.deleteAll(caseId, shelf);
      register.strikeAll(caseId, shelf);
    }
  }
}
