package uk.foicasebook.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.foicasebook.events.CaseId;

/**
 * Takes parked cases up again, at a start and when asked, since the fault may have been mended:
 * each by itself, its facts in their order, and parked again if it must be.
 */
@Component
@Order(0)
public class ParkedRetry implements ApplicationRunner {
  private final ParkedCases parkedCases;
  private final Projection projection;
  private final RebuildRun rebuild;
  private final TransactionTemplate transaction;

  ParkedRetry(
      ParkedCases parkedCases,
      Projection projection,
      RebuildRun rebuild,
      PlatformTransactionManager transactions) {
    this.parkedCases = parkedCases;
    this.projection = projection;
    this.rebuild = rebuild;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    all();
  }

  /** Tries all of them, longest parked first, and answers which are still parked. */
  public List<ParkedCase> all() {
    return parkedCases.all().stream().flatMap(parked -> one(parked).stream()).toList();
  }

  /** Tries one, and answers how it is parked if it still is. */
  public Optional<ParkedCase> one(ParkedCase parked) {
    CaseId id = parked.id();
    transaction.executeWithoutResult(
        _ -> {
          rebuild.holdTheFeed();
          parkedCases.release(id);
          projection.apply(Map.of(id, parked.fromRevision()));
        });
    return parkedCases.find(id);
  }
}
