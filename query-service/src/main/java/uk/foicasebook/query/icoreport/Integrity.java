package uk.foicasebook.query.icoreport;

import java.util.ArrayList;
import java.util.List;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.cases.RecordsView;

/**
 * Item 13: that the records are kept, and that they are those that were written. Each fact's hash
 * is over the one before it, so that the head stands for all of them.
 *
 * @param held whether nothing of the case may be destroyed
 * @param facts how many facts the report rests on
 * @param head the hash of the last of them
 * @param records each of them, in its stored version
 */
record Integrity(
    boolean held, List<RecordsView.Hold> holds, int facts, String head, List<FactPrint> records) {

  /** A fact by its place, its stored name and version, and its hash. */
  record FactPrint(long revision, String name, int version, String hash) {}

  static Integrity of(Source source) {
    List<Envelope> stored = source.read().facts();
    RecordsView kept = RecordsView.of(source.file().records(), source.reading());
    return new Integrity(
        kept.held(),
        kept.holds(),
        stored.size(),
        stored.getLast().metadata().hash(),
        stored.stream()
            .map(
                fact ->
                    new FactPrint(
                        fact.revision(),
                        fact.name().name(),
                        fact.name().revision(),
                        fact.metadata().hash()))
            .toList());
  }

  List<Missing> missing(Source source) {
    var missing = new ArrayList<Missing>();
    if (!held && source.file().regulator().withCommissioner()) {
      missing.add(new Missing(13, "A hold, so that nothing is destroyed", "place-hold"));
    }
    missing.add(
        new Missing(
            13,
            "That nothing was altered or destroyed to prevent disclosure: FOIA 2000 s.77",
            Missing.BY_HAND));
    return missing;
  }
}
