package uk.foicasebook.query.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.archive.FactArchive;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Fold;

/**
 * Writes every read model for the cases that were touched, from their facts in the archive. A case
 * that cannot be applied is parked and the rest goes on.
 */
@Component
public class Projection {
  private static final Logger LOG = LoggerFactory.getLogger(Projection.class);

  private final FactArchive archive;
  private final ParkedCases parkedCases;
  private final List<ReadModel<?>> readModels;
  private final TransactionTemplate savepoint;

  public Projection(
      FactArchive archive,
      ParkedCases parkedCases,
      List<ReadModel<?>> readModels,
      PlatformTransactionManager transactions) {
    this.archive = archive;
    this.parkedCases = parkedCases;
    this.readModels = readModels;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * Brings the read models up to date, within the caller's transaction.
   *
   * @param firstNew the first revision of each case that has not been applied yet
   * @throws TooManyParked when the fault must be ours
   */
  public void apply(Map<CaseId, Long> firstNew) {
    Set<CaseId> standing = new HashSet<>(firstNew.keySet());
    standing.removeAll(parkedCases.lockedAmong(firstNew.keySet()));
    Map<CaseId, List<Envelope>> facts = archive.facts(standing);
    var files = new ArrayList<CaseFile>();
    for (CaseId id : standing) {
      List<Envelope> ofCase = facts.getOrDefault(id, List.of());
      Fold fold = Fold.of(id, ofCase);
      Fold.Fault fault = fold.fault();
      if (fault != null) {
        park(id, authority(ofCase), fault.revision(), fault.factName(), fault.reason());
      }
      if (fold.file() != null) {
        files.add(fold.file());
      }
    }
    write(files, firstNew);
  }

  /** All at once, and one by one only where a row is refused, to find whose it is. */
  private void write(List<CaseFile> files, Map<CaseId, Long> firstNew) {
    try {
      savepoint.executeWithoutResult(_ -> readModels.forEach(model -> write(model, files)));
    } catch (DataIntegrityViolationException | IllegalArgumentException | IllegalStateException e) {
      for (CaseFile file : files) {
        try {
          savepoint.executeWithoutResult(
              _ -> readModels.forEach(model -> write(model, List.of(file))));
        } catch (DataIntegrityViolationException
            | IllegalArgumentException
            | IllegalStateException fault) {
          long from = Math.min(firstNew.getOrDefault(file.id(), Long.MAX_VALUE), file.revision());
          park(
              file.id(),
              file.intake().authority(),
              from,
              "its row",
              fault.getClass().getSimpleName());
        }
      }
    }
  }

  private static <R extends Record> void write(ReadModel<R> model, List<CaseFile> files) {
    model.write(files.stream().map(model::row).toList());
  }

  private void park(CaseId id, AuthorityId authority, long from, String fact, String reason) {
    LOG.error("case {} is parked from revision {} ({}): {}", id, from, fact, reason);
    parkedCases.park(new ParkedCase(id, authority, from, fact, reason));
  }

  private static AuthorityId authority(List<Envelope> facts) {
    return facts.getFirst().metadata().authority();
  }
}
