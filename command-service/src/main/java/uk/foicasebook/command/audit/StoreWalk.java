package uk.foicasebook.command.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.audit.Verification.Fault;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.chain.ChainFault;
import uk.foicasebook.events.chain.ChainFault.Added;
import uk.foicasebook.events.chain.ChainFault.Changed;
import uk.foicasebook.events.chain.ChainFault.Missing;
import uk.foicasebook.events.chain.ChainFault.Reordered;
import uk.foicasebook.events.chain.ChainFault.Rewritten;
import uk.foicasebook.events.chain.ChainFault.Unlinked;
import uk.foicasebook.events.chain.ChainWalk;

/**
 * One walk over the store, stream by stream. Keeps the first fault and the signed-at head of each.
 */
final class StoreWalk {
  private static final class Counts {
    private long cases;
    private long facts;
    private long since;
  }

  private final long checkpoint;
  private final ChainWalk chain = new ChainWalk();
  private final SortedMap<String, ChainFault> faults = new TreeMap<>();
  private final SortedMap<String, SignedHead> heads = new TreeMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, Counts> counts = new HashMap<>();
  private @Nullable String stream;

  /**
   * @param checkpoint the position whose heads are to be compared
   */
  StoreWalk(long checkpoint) {
    this.checkpoint = checkpoint;
  }

  void next(StoredRow row) {
    var opens = !row.stream().equals(stream);
    stream = row.stream();
    if (faults.containsKey(row.stream())) {
      return;
    }
    var fact = row.fact();
    var fault =
        fact.isPresent()
            ? chain.next(fact.get())
            : Optional.<ChainFault>of(new Changed(row.stream(), row.revision()));
    fault.ifPresent(found -> faults.put(row.stream(), found));
    fact.map(SignedHead::of).ifPresent(head -> count(row, head, opens));
  }

  private void count(StoredRow row, SignedHead head, boolean opens) {
    owners.putIfAbsent(row.stream(), head.authority());
    var tally = counts.computeIfAbsent(head.authority(), _ -> new Counts());
    tally.cases += opens && isCase(row.stream()) ? 1 : 0;
    tally.facts++;
    if (row.position() <= checkpoint) {
      heads.put(row.stream(), head);
    } else {
      tally.since++;
    }
  }

  private static boolean isCase(String stream) {
    return !stream.equals(CalendarEvent.CALENDAR) && !AuthorityEvent.isStream(stream);
  }

  /** Holds what was found against what was signed. */
  void compare(SortedMap<String, SignedHead> signed) {
    signed.forEach((name, head) -> owners.putIfAbsent(name, head.authority()));
    var all = new TreeMap<>(heads);
    all.putAll(signed);
    for (var name : all.keySet()) {
      difference(heads.get(name), signed.get(name))
          .ifPresent(found -> faults.putIfAbsent(name, found));
    }
  }

  private static Optional<ChainFault> difference(
      @Nullable SignedHead found, @Nullable SignedHead signed) {
    if (signed == null) {
      return Optional.of(new Added(Objects.requireNonNull(found).head().stream(), 0));
    }
    var was = signed.head();
    if (found == null) {
      return Optional.of(new Missing(was.stream(), 0));
    }
    var is = found.head();
    if (is.revision() != was.revision()) {
      return Optional.of(
          is.revision() < was.revision()
              ? new Missing(was.stream(), is.revision() + 1)
              : new Added(was.stream(), was.revision() + 1));
    }
    return is.hash().equals(was.hash())
        ? Optional.empty()
        : Optional.of(new Rewritten(was.stream(), was.revision()));
  }

  /** What is wrong anywhere. */
  Map<String, ChainFault> faults() {
    return faults;
  }

  /** What an authority may be told: of its own cases, and of streams that are nobody's alone. */
  List<Fault> faultsFor(String authority) {
    return faults.values().stream()
        .filter(
            fault ->
                fault.stream().equals(CalendarEvent.CALENDAR)
                    || owners.getOrDefault(fault.stream(), authority).equals(authority))
        .map(StoreWalk::told)
        .toList();
  }

  String root() {
    return SignedHead.root(heads.values()).hex();
  }

  long cases(String authority) {
    return counts.getOrDefault(authority, new Counts()).cases;
  }

  long facts(String authority) {
    return counts.getOrDefault(authority, new Counts()).facts;
  }

  long since(String authority) {
    return counts.getOrDefault(authority, new Counts()).since;
  }

  private static Fault told(ChainFault fault) {
    return switch (fault) {
      case Changed _ -> told(fault, "changed", "The fact is not the one its hash was made of.");
      case Missing _ -> told(fault, "missing", "The fact is not there any more.");
      case Added _ -> told(fault, "added", "The fact was put in later.");
      case Unlinked _ ->
          told(fault, "unlinked", "The fact does not follow the one before it: one was replaced.");
      case Reordered _ ->
          told(fault, "reordered", "The fact stands in the store before the one it follows.");
      case Rewritten _ ->
          told(fault, "rewritten", "This fact or one before it was written anew, hashes and all.");
    };
  }

  private static Fault told(ChainFault fault, String kind, String what) {
    return new Fault(fault.stream(), fault.revision(), kind, what);
  }
}
