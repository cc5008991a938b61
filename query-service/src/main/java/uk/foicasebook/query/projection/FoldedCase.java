package uk.foicasebook.query.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.casefile.CaseFile;

/** A case as read models see it: used by one thread at a time, once, and then dropped. */
public final class FoldedCase {
  private final CaseFile file;
  private final List<Envelope> facts;
  private final FactsRead read;
  private final @Nullable FoldedCase before;
  private final Map<Class<?>, Object> made = new HashMap<>(4);

  /**
   * A folded case.
   *
   * @param file what its facts come to
   * @param facts the facts it was folded from, in their order, as they are stored
   * @param read what they say, as far as it was read already
   * @param before the case as it was before its new facts; null where that is not known, or there
   *     was none
   */
  FoldedCase(CaseFile file, List<Envelope> facts, FactsRead read, @Nullable FoldedCase before) {
    this.file = file;
    this.facts = facts;
    this.read = read;
    this.before = before;
  }

  /** A case folded from facts of which nothing was kept. */
  public FoldedCase(CaseFile file, List<Envelope> facts) {
    this(file, facts, new FactsRead(), null);
  }

  /** What its facts come to. */
  public CaseFile file() {
    return file;
  }

  /** The facts it was folded from, in their order, as they are stored. */
  public List<Envelope> facts() {
    return facts;
  }

  /** What one of its facts says: each is read once. */
  public Fact read(Envelope fact) {
    return read.of(fact);
  }

  /** The case as it was before its new facts, where that is known. */
  Optional<FoldedCase> before() {
    return Optional.ofNullable(before);
  }

  /** The case. */
  public CaseId id() {
    return file.id();
  }

  /**
   * Something that several read models make of it: the first makes it for all. It may be made of
   * something else that is made once.
   */
  public <T> T once(Class<T> kind, Supplier<T> making) {
    Object there = made.get(kind);
    if (there != null) {
      return kind.cast(there);
    }
    T fresh = making.get();
    made.put(kind, fresh);
    return fresh;
  }
}
