package uk.foicasebook.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.archive.FactArchive;
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
    Map<CaseId, List<Envelope>> stored = archive.facts(ids);
    var cases = new ArrayList<FoldedCase>();
    var faulty = new ArrayList<ParkedCase>();
    long facts = 0;
    for (CaseId id : ids) {
      List<Envelope> ofCase = before(stored.get(id), ends.get(id));
      facts += ofCase.size();
      Fold fold = Fold.of(id, ofCase);
      Fold.Fault fault = fold.fault();
      if (fault != null) {
        faulty.add(
            new ParkedCase(
                id,
                ofCase.getFirst().metadata().authority(),
                fault.revision(),
                fault.factName(),
                fault.reason()));
      }
      if (fold.file() != null) {
        long end = fault == null ? Long.MAX_VALUE : fault.revision();
        cases.add(new FoldedCase(fold.file(), before(ofCase, end)));
      }
    }
    return new Folded(cases, faulty, facts);
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
