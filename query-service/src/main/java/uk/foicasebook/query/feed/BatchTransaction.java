package uk.foicasebook.query.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.archive.FactArchive;
import uk.foicasebook.query.feed.Batch.Entry;
import uk.foicasebook.query.projection.Projection;
import uk.foicasebook.query.projection.RowRefused;

/**
 * One transaction a batch: the offset moves, the facts are archived and the read models written, or
 * none of it. What was delivered twice is applied once.
 */
@Component
class BatchTransaction {
  private static final Logger LOG = LoggerFactory.getLogger(BatchTransaction.class);

  private final FeedOffsets offsets;
  private final FactArchive archive;
  private final Projection projection;
  private final TransactionTemplate transaction;

  BatchTransaction(
      FeedOffsets offsets,
      FactArchive archive,
      Projection projection,
      PlatformTransactionManager transactions) {
    this.offsets = offsets;
    this.archive = archive;
    this.projection = projection;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * How far a batch was applied.
   *
   * @param next the offset to go on from
   * @param applied how many facts were new
   * @param stop why it does not go on; null where the whole batch was applied
   */
  record Outcome(long next, int applied, @Nullable Stopped stop) {}

  /**
   * Applies the batch up to the first record at which the partition must stop.
   *
   * @throws Fenced if another instance has the partition
   */
  Outcome apply(Batch batch) {
    try {
      return apply(batch, projection::applyAtOnce);
    } catch (RowRefused refused) {
      LOG.info("a row was refused ({}): each case is looked at", refused.getMessage());
      return apply(batch, projection::apply);
    }
  }

  private Outcome apply(Batch batch, Consumer<Map<CaseId, Long>> projecting) {
    return Objects.requireNonNull(transaction.execute(_ -> within(batch, projecting)));
  }

  private Outcome within(Batch batch, Consumer<Map<CaseId, Long>> projecting) {
    var admission = new Admission(archive.heads(batch.cases()), archive::identity);
    var fresh = new ArrayList<Envelope>();
    long next = batch.next();
    Stopped stop = batch.stop();
    for (Entry entry : batch.entries()) {
      try {
        if (admission.admit(entry.fact())) {
          fresh.add(entry.fact());
        }
      } catch (Stopped here) {
        next = entry.offset();
        stop = here;
        break;
      }
    }
    if (next > batch.first()) {
      offsets.move(batch.topic(), batch.partition(), batch.first(), next);
    }
    if (!fresh.isEmpty()) {
      archive.add(fresh);
      projecting.accept(firstRevisions(fresh));
    }
    return new Outcome(next, fresh.size(), stop);
  }

  private static Map<CaseId, Long> firstRevisions(List<Envelope> facts) {
    var firsts = new LinkedHashMap<CaseId, Long>();
    facts.forEach(fact -> firsts.putIfAbsent(fact.caseId(), fact.revision()));
    return firsts;
  }
}
