package uk.foicasebook.query.archive;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.foicasebook.doors.LastUsed;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;

/**
 * Waits for a fact to reach the read side. The feed says how far each stream has come: if whoever
 * waits had to ask the database whenever anything arrives, a read side that is a little behind
 * would soon do nothing else. What another instance commits is found by looking again every so
 * often.
 */
@Component
public class Arrivals {
  /** How many may wait at once: a thread each, of those that answer everybody. */
  static final int MOST_WAITING = 100;

  private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final int REMEMBERED = 10_000;

  private final FactArchive archive;
  private final ReferenceArchive reference;
  private final Semaphore places = new Semaphore(MOST_WAITING);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final LastUsed<Stream, Long> latest = new LastUsed<>(REMEMBERED);

  public Arrivals(FactArchive archive, ReferenceArchive reference) {
    this.archive = archive;
    this.reference = reference;
  }

  /** A stream, and whose it is where it is a case's: a case of another authority does not exist. */
  private record Stream(String name, @Nullable AuthorityId authority) {}

  /** Says that a fact of a case was committed. */
  public void announce(AuthorityId authority, CaseId id, long revision) {
    announce(new Stream(id.toString(), authority), revision);
  }

  /** Says that a fact was committed which is about no case. */
  public void announce(String stream, long revision) {
    announce(new Stream(stream, null), revision);
  }

  private void announce(Stream stream, long revision) {
    latest.merge(stream, revision, Math::max);
    lock.lock();
    try {
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until the authority's case has reached the revision.
   *
   * @return false if the patience ran out first, or too many wait already
   */
  public boolean await(AuthorityId authority, CaseId id, long revision, Duration patience) {
    return await(
        new Stream(id.toString(), authority),
        revision,
        () -> archive.revision(authority, id).orElse(-1L),
        patience);
  }

  /**
   * Waits until a stream that is about no case has reached the revision.
   *
   * @return false if the patience ran out first, or too many wait already
   */
  public boolean await(String stream, long revision, Duration patience) {
    return await(new Stream(stream, null), revision, () -> reference.revision(stream), patience);
  }

  private boolean await(Stream stream, long revision, LongSupplier stored, Duration patience) {
    if (hasCome(stream, revision) || stored.getAsLong() >= revision) {
      return true;
    }
    if (!places.tryAcquire()) {
      return false;
    }
    try {
      long left = patience.toNanos();
      while (left > 0) {
        left -= waitForNews(stream, revision, Math.min(left, LOOK_AGAIN_NANOS));
        if (hasCome(stream, revision) || stored.getAsLong() >= revision) {
          return true;
        }
      }
      return false;
    } finally {
      places.release();
    }
  }

  private boolean hasCome(Stream stream, long revision) {
    Long come = latest.get(stream);
    return come != null && come >= revision;
  }

  /** Returns how many nanoseconds went by, at least one so that a waiter always gets older. */
  private long waitForNews(Stream stream, long revision, long nanos) {
    lock.lock();
    try {
      long left = nanos;
      while (left > 0 && !hasCome(stream, revision)) {
        left = arrived.awaitNanos(left);
      }
      return Math.max(1, nanos - left);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Long.MAX_VALUE / 2;
    } finally {
      lock.unlock();
    }
  }
}
