package uk.foicasebook.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.archive.FactArchive;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Fold;

/**
 * Folds cases from the archive as far as they can be, and says of which of them that is not far.
 */
@Component
class Folding {
  private final FactArchive archive;

  Folding(FactArchive archive) {
    this.archive = archive;
  }

  /**
   * What became of some cases.
   *
   * @param cases those of which there is something to show
   * @param faulty those that should be parked
   * @param facts how many facts were read
   */
  record Folded(List<FoldedCase> cases, List<ParkedCase> faulty, long facts) {}

  /**
   * Folds these cases.
   *
   * @param ends where a case that is parked already ends: the first revision left out
   */
  Folded of(Collection<CaseId> ids, Map<CaseId, Long> ends) {
    return of(ids, ends, Map.of());
  }

  /**
   * Folds cases that have new facts, and keeps how they were before.
   *
   * @param firstNew the first revision of each case that has not been applied yet
   */
  Folded goingOn(Collection<CaseId> ids, Map<CaseId, Long> firstNew) {
    return of(ids, Map.of(), firstNew);
  }

  private Folded of(Collection<CaseId> ids, Map<CaseId, Long> ends, Map<CaseId, Long> firstNew) {
    Map<CaseId, List<Envelope>> stored = archive.facts(ids);
    List<One> folded =
        ids.parallelStream()
            .map(id -> One.of(id, before(stored.get(id), ends.get(id)), firstNew.get(id)))
            .toList();
    return new Folded(
        folded.stream().flatMap(one -> one.shown().stream()).toList(),
        folded.stream().flatMap(one -> one.parked().stream()).toList(),
        folded.stream().mapToLong(one -> one.facts().size()).sum());
  }

  private record One(
      CaseId id, List<Envelope> facts, FactsRead read, Fold fold, @Nullable FoldedCase earlier) {
    static One of(CaseId id, List<Envelope> facts, @Nullable Long firstNew) {
      var read = new FactsRead();
      var course = new Fold.Course(id, read::of);
      FoldedCase earlier = null;
      for (Envelope fact : facts) {
        CaseFile sofar = course.sofar().file();
        if (sofar != null && firstNew != null && fact.revision() == firstNew) {
          earlier = new FoldedCase(sofar, before(facts, firstNew), read, null);
        }
        if (!course.goesOn(fact)) {
          break;
        }
      }
      return new One(id, facts, read, course.sofar(), earlier);
    }

    Optional<FoldedCase> shown() {
      Fold.Fault fault = fold.fault();
      long end = fault == null ? Long.MAX_VALUE : fault.revision();
      return Optional.ofNullable(fold.file())
          .map(file -> new FoldedCase(file, before(facts, end), read, earlier));
    }

    Optional<ParkedCase> parked() {
      return Optional.ofNullable(fold.fault())
          .map(
              fault ->
                  new ParkedCase(
                      id,
                      facts.getFirst().metadata().authority(),
                      fault.revision(),
                      fault.factName(),
                      fault.reason()));
    }
  }

  private static List<Envelope> before(@Nullable List<Envelope> facts, @Nullable Long end) {
    if (facts == null) {
      return List.of();
    }
    return end == null || facts.getLast().revision() < end
        ? facts
        : facts.stream().filter(fact -> fact.revision() < end).toList();
  }
}
