package uk.foicasebook.command.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.StrandId;

/** The strands of a case, by name. */
record Strands(Entries<StrandId, Strand> entries) {
  static final Strands NONE = new Strands(Entries.none());

  Strands with(Strand strand) {
    return new Strands(entries.with(strand.id(), strand));
  }

  Optional<Strand> find(StrandId id) {
    return entries.find(id);
  }

  boolean has(StrandId id) {
    return entries.has(id);
  }

  Collection<Strand> values() {
    return entries.values();
  }

  Set<StrandId> names() {
    return entries.byKey().keySet();
  }

  /** Whether a strand is about this part. */
  boolean use(PartNumber part) {
    return values().stream().anyMatch(strand -> strand.parts().contains(part));
  }

  StrandId nameFor(Function<StrandId, Strand> strand) {
    return entries.nameFor(strand, "strand", StrandId::new);
  }
}
