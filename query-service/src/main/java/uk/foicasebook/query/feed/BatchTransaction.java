package uk.foicasebook.query.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
 * One transaction a batch, or a few of them: offsets move, facts are archived and the read models
 * written, or none of it. What was delivered twice is applied once.
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
    return apply(List.of(batch)).getFirst();
  }

  /**
   * Applies batches of as many partitions, all or none.
   *
   * @return an outcome of each, in their order
   * @throws Fenced if another instance has one of the partitions
   */
  List<Outcome> apply(List<Batch> batches) {
    try {
      return apply(batches, projection::applyAtOnce);
    } catch (RowRefused refused) {
      LOG.info("a row was refused ({}): each case is looked at", refused.getMessage());
      return apply(batches, projection::apply);
    }
  }

  private List<Outcome> apply(List<Batch> batches, Consumer<Map<CaseId, Long>> projecting) {
    return Objects.requireNonNull(transaction.execute(_ -> within(batches, projecting)));
  }

  private List<Outcome> within(List<Batch> batches, Consumer<Map<CaseId, Long>> projecting) {
    Set<CaseId> cases =
        batches.stream().flatMap(batch -> batch.cases().stream()).collect(Collectors.toSet());
    var admission = new Admission(archive.heads(cases), archive::identity);
    var fresh = new ArrayList<Envelope>();
    List<Outcome> outcomes =
        batches.stream().map(batch -> admitted(batch, admission, fresh)).toList();
    offsets.move(moves(batches, outcomes));
    if (!fresh.isEmpty()) {
      archive.add(fresh);
      projecting.accept(firstRevisions(fresh));
    }
    return outcomes;
  }

  private static Outcome admitted(Batch batch, Admission admission, List<Envelope> fresh) {
    int before = fresh.size();
    for (Entry entry : batch.entries()) {
      try {
        if (admission.admit(entry.fact())) {
          fresh.add(entry.fact());
        }
      } catch (Stopped here) {
        return new Outcome(entry.offset(), fresh.size() - before, here);
      }
    }
    return new Outcome(batch.next(), fresh.size() - before, batch.stop());
  }

  private static List<FeedOffsets.Move> moves(List<Batch> batches, List<Outcome> outcomes) {
    var moves = new ArrayList<FeedOffsets.Move>();
    for (int i = 0; i < batches.size(); i++) {
      Batch batch = batches.get(i);
      long next = outcomes.get(i).next();
      if (next > batch.first()) {
        moves.add(new FeedOffsets.Move(batch.topic(), batch.partition(), batch.first(), next));
      }
    }
    return moves;
  }

  private static Map<CaseId, Long> firstRevisions(List<Envelope> facts) {
    var firsts = new LinkedHashMap<CaseId, Long>();
    facts.forEach(fact -> firsts.putIfAbsent(fact.caseId(), fact.revision()));
    return firsts;
  }
}
