package uk.foicasebook.query.archive;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;

/**
 * Waits for a fact to reach the read side. Woken by this instance's own feed; another instance's
 * commits are found by looking again every so often.
 */
@Component
public class Arrivals {
  private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final FactArchive archive;
  private final ReferenceArchive reference;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private volatile long announcements;

  public Arrivals(FactArchive archive, ReferenceArchive reference) {
    this.archive = archive;
    this.reference = reference;
  }

  /** Says that facts were committed. */
  public void announce() {
    lock.lock();
    try {
      announcements++;
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until the authority's case has reached the revision.
   *
   * @return false if the patience ran out first
   */
  public boolean await(AuthorityId authority, CaseId id, long revision, Duration patience) {
    return await(() -> archive.revision(authority, id).orElse(-1L) >= revision, patience);
  }

  /**
   * Waits until a stream that is about no case has reached the revision.
   *
   * @return false if the patience ran out first
   */
  public boolean await(String stream, long revision, Duration patience) {
    return await(() -> reference.revision(stream) >= revision, patience);
  }

  private boolean await(BooleanSupplier arrival, Duration patience) {
    long left = patience.toNanos();
    while (true) {
      long heard = announcements;
      if (arrival.getAsBoolean()) {
        return true;
      }
      if (left <= 0) {
        return false;
      }
      left -= waitForNews(heard, Math.min(left, LOOK_AGAIN_NANOS));
    }
  }

  /** Returns how many nanoseconds went by, at least one so that a waiter always gets older. */
  private long waitForNews(long heard, long nanos) {
    lock.lock();
    try {
      return announcements == heard ? Math.max(1, nanos - arrived.awaitNanos(nanos)) : 1;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Long.MAX_VALUE / 2;
    } finally {
      lock.unlock();
    }
  }
}
