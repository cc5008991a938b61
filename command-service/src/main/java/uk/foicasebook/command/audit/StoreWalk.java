package uk.foicasebook.command.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
 * One walk over the store, stream by stream. Keeps the first fault of each, and of those without
 * one nothing.
 */
final class StoreWalk {
  private static final class Counts {
    private long cases;
    private long facts;
    private long since;
  }

  /** Streams that are held against what was signed at a time. */
  private static final int TOGETHER = 500;

  private final long checkpoint;
  private final Function<Collection<String>, Map<String, SignedHead>> signed;
  private final ChainWalk chain = new ChainWalk();
  private final SortedMap<String, ChainFault> faults = new TreeMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, Counts> counts = new HashMap<>();

  /**
   * A stream that was walked.
   *
   * @param head the one it had at the checkpoint, where it had one
   * @param owner whose it is, as far as its facts say
   */
  private record Walked(@Nullable SignedHead head, @Nullable String owner) {}

  /** Those that are not compared yet. */
  private final Map<String, Walked> walked = new HashMap<>();

  private String stream = "";
  private @Nullable SignedHead head;
  private @Nullable String owner;

  /**
   * @param checkpoint the position whose heads are to be compared
   * @param signed gives what was signed of some streams
   */
  StoreWalk(long checkpoint, Function<Collection<String>, Map<String, SignedHead>> signed) {
    this.checkpoint = checkpoint;
    this.signed = signed;
  }

  void next(StoredRow row) {
    var opens = !row.stream().equals(stream);
    if (opens) {
      leave();
      stream = row.stream();
      head = null;
      owner = null;
    }
    if (faults.containsKey(row.stream())) {
      return;
    }
    var fact = row.fact();
    var fault =
        fact.isPresent()
            ? chain.next(fact.get())
            : Optional.<ChainFault>of(new Changed(row.stream(), row.revision()));
    fault.ifPresent(found -> faults.put(row.stream(), found));
    fact.map(SignedHead::of).ifPresent(read -> count(row, read, opens));
  }

  private void count(StoredRow row, SignedHead read, boolean opens) {
    owner = owner == null ? read.authority() : owner;
    var tally = counts.computeIfAbsent(read.authority(), _ -> new Counts());
    tally.cases += opens && isCase(row.stream()) ? 1 : 0;
    tally.facts++;
    if (row.position() <= checkpoint) {
      head = read;
    } else {
      tally.since++;
    }
  }

  /** The stream it has come to the end of. */
  private void leave() {
    if (stream.isEmpty()) {
      return;
    }
    walked.put(stream, new Walked(head, owner));
    if (walked.size() == TOGETHER) {
      compare();
    }
  }

  /** The last row was walked. */
  void end() {
    leave();
    compare();
  }

  private void compare() {
    var was = signed.apply(walked.keySet());
    walked.forEach((name, found) -> compare(name, found, was.get(name)));
    walked.clear();
  }

  private void compare(String name, Walked found, @Nullable SignedHead was) {
    difference(found.head(), was).ifPresent(fault -> faults.putIfAbsent(name, fault));
    var owner = found.owner() == null && was != null ? was.authority() : found.owner();
    if (owner != null && faults.containsKey(name)) {
      owners.put(name, owner);
    }
  }

  /** What was signed, and of which nothing is left. */
  void gone(SignedHead was) {
    compare(was.head().stream(), new Walked(null, null), was);
  }

  private static boolean isCase(String stream) {
    return !stream.equals(CalendarEvent.CALENDAR) && !AuthorityEvent.isStream(stream);
  }

  private static Optional<ChainFault> difference(
      @Nullable SignedHead found, @Nullable SignedHead signed) {
    if (signed == null) {
      return Optional.ofNullable(found).map(each -> new Added(each.head().stream(), 0));
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
