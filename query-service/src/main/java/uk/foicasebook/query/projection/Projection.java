package uk.foicasebook.query.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.archive.ReferenceReaders;

/**
 * Writes every read model for the cases that were touched, from their facts in the archive. A case
 * that cannot be applied is parked and the rest goes on. A table that was never made is left to the
 * {@linkplain Rebuild rebuild} that makes it.
 */
@Component
public class Projection {
  private static final Logger LOG = LoggerFactory.getLogger(Projection.class);

  private final Folding folding;
  private final ParkedCases parkedCases;
  private final List<ReadModel<?>> readModels;
  private final RowWriter writer;
  private final RebuildJobs rebuilds;
  private final ReferenceReaders reference;

  Projection(
      Folding folding,
      ParkedCases parkedCases,
      List<ReadModel<?>> readModels,
      RowWriter writer,
      RebuildJobs rebuilds,
      ReferenceReaders reference) {
    this.folding = folding;
    this.parkedCases = parkedCases;
    this.readModels = readModels;
    this.writer = writer;
    this.rebuilds = rebuilds;
    this.reference = reference;
  }

  /** How rows are written, and what becomes of those that are refused. */
  private interface Writing {
    void write(List<ReadModel<?>> models, List<FoldedCase> cases, RowWriter.Target target);
  }

  /**
   * Brings the read models up to date, within the caller's transaction, case by case where a row is
   * refused.
   *
   * @param firstNew the first revision of each case that has not been applied yet
   * @throws TooManyParked when the fault must be ours
   */
  public void apply(Map<CaseId, Long> firstNew) {
    apply(
        firstNew,
        (models, cases, target) ->
            writer.write(models, cases, target, refused -> park(refused, firstNew)));
  }

  /**
   * The same in fewer rounds to the database, where no row is refused, as is usual.
   *
   * @throws RowRefused where one is: the transaction must be given up, and each case be looked at
   */
  public void applyAtOnce(Map<CaseId, Long> firstNew) {
    apply(firstNew, writer::writeAtOnce);
  }

  private void apply(Map<CaseId, Long> firstNew, Writing writing) {
    // What another instance has seen already must not be missing from the rows written here.
    reference.refresh();
    Map<String, String> written = rebuilds.touch(firstNew.keySet());
    List<ReadModel<?>> made =
        readModels.stream().filter(model -> written.containsKey(model.table().name())).toList();
    if (made.isEmpty()) {
      return;
    }
    Set<CaseId> standing = new HashSet<>(firstNew.keySet());
    standing.removeAll(parkedCases.lockedAmong(firstNew.keySet()).keySet());
    Folding.Folded folded = folding.goingOn(standing, firstNew);
    folded.faulty().forEach(this::park);
    writing.write(made, folded.cases(), writer.live(firstNew, written));
  }

  private void park(RowWriter.Refused refused, Map<CaseId, Long> firstNew) {
    FoldedCase folded = refused.folded();
    writer.tell(List.of(folded));
    long from =
        Math.min(firstNew.getOrDefault(folded.id(), Long.MAX_VALUE), folded.file().revision());
    park(
        new ParkedCase(
            folded.id(), folded.file().intake().authority(), from, "its row", refused.reason()));
  }

  private void park(ParkedCase parked) {
    LOG.error(
        "case {} is parked from revision {} ({}): {}",
        parked.id(),
        parked.fromRevision(),
        parked.factName(),
        parked.reason());
    parkedCases.park(parked);
  }
}
