package uk.foicasebook.query.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.foicasebook.query.feed.BatchTransaction.Outcome;

/**
 * Applies small batches that come while another is being applied in one transaction: what a fact
 * costs is mostly rounds to the database, and they are the same for one fact as for twenty. Nobody
 * waits for company, and where one batch spoils the transaction each has one of its own.
 */
@Component
class JointTransaction {
  private static final Logger LOG = LoggerFactory.getLogger(JointTransaction.class);

  /** Facts. A batch with more has little to gain, and would keep the others waiting. */
  private static final int FEW = 50;

  private final BatchTransaction transaction;
  private final ReentrantLock turn = new ReentrantLock();
  private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

  JointTransaction(BatchTransaction transaction) {
    this.transaction = transaction;
  }

  /** A batch, and what becomes of it. */
  record Waiting(Batch batch, CompletableFuture<Outcome> outcome) {
    Waiting(Batch batch) {
      this(batch, new CompletableFuture<>());
    }
  }

  /**
   * Applies the batch up to the first record at which its partition must stop.
   *
   * @throws Fenced if another instance has the partition
   */
  Outcome apply(Batch batch) {
    if (batch.entries().size() > FEW) {
      return transaction.apply(batch);
    }
    var mine = new Waiting(batch);
    waiting.add(mine);
    turn.lock();
    try {
      if (!mine.outcome().isDone()) {
        settle(everybody());
      }
    } finally {
      turn.unlock();
    }
    return outcome(mine);
  }

  private List<Waiting> everybody() {
    var all = new ArrayList<Waiting>();
    for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
      all.add(next);
    }
    all.sort(Comparator.comparing(each -> each.batch().partition()));
    return all;
  }

  /** Leaves none of them without an outcome. */
  void settle(List<Waiting> all) {
    try {
      List<Outcome> outcomes = transaction.apply(all.stream().map(Waiting::batch).toList());
      for (int i = 0; i < all.size(); i++) {
        all.get(i).outcome().complete(outcomes.get(i));
      }
    } catch (RuntimeException fault) {
      if (all.size() == 1) {
        all.getFirst().outcome().completeExceptionally(fault);
      } else {
        LOG.info("{} batches are taken one by one: {}", all.size(), fault.getMessage());
        all.forEach(each -> settle(List.of(each)));
      }
    } finally {
      all.forEach(each -> each.outcome().cancel(false));
    }
  }

  private static Outcome outcome(Waiting mine) {
    try {
      return mine.outcome().join();
    } catch (CompletionException fault) {
      if (fault.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw fault;
    }
  }
}
