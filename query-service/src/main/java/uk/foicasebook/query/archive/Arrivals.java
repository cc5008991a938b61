package uk.foicasebook.query.archive;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;

/**
 * Waits for a fact to reach the read side. Each stream wakes only those who wait for it, and tells
 * them how far it has come: if each had to ask the database whenever anything arrives, a read side
 * that is a little behind would soon do nothing else. What another instance commits is found by
 * looking again every so often.
 */
@Component
public class Arrivals {
  private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final int REMEMBERED = 10_000;

  private final FactArchive archive;
  private final ReferenceArchive reference;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Stream, Waiting> waiting = new HashMap<>();
  private final Map<Stream, Long> latest =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Stream, Long> eldest) {
          return size() > REMEMBERED;
        }
      };

  public Arrivals(FactArchive archive, ReferenceArchive reference) {
    this.archive = archive;
    this.reference = reference;
  }

  /** A stream, and whose it is where it is a case's: a case of another authority does not exist. */
  private record Stream(String name, @Nullable AuthorityId authority) {}

  private static final class Waiting {
    final Condition arrived;
    int waiters;

    Waiting(Condition arrived) {
      this.arrived = arrived;
    }
  }

  /** Says that a fact of a case was committed. */
  public void announce(AuthorityId authority, CaseId id, long revision) {
    announce(new Stream(id.toString(), authority), revision);
  }

  /** Says that a fact was committed which is about no case. */
  public void announce(String stream, long revision) {
    announce(new Stream(stream, null), revision);
  }

  private void announce(Stream stream, long revision) {
    lock.lock();
    try {
      latest.merge(stream, revision, Math::max);
      Waiting here = waiting.get(stream);
      if (here != null) {
        here.arrived.signalAll();
      }
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
    return await(
        new Stream(id.toString(), authority),
        revision,
        () -> archive.revision(authority, id).orElse(-1L),
        patience);
  }

  /**
   * Waits until a stream that is about no case has reached the revision.
   *
   * @return false if the patience ran out first
   */
  public boolean await(String stream, long revision, Duration patience) {
    return await(new Stream(stream, null), revision, () -> reference.revision(stream), patience);
  }

  private boolean await(Stream stream, long revision, LongSupplier stored, Duration patience) {
    long left = patience.toNanos();
    while (!hasCome(stream, revision) && stored.getAsLong() < revision) {
      if (left <= 0) {
        return false;
      }
      left -= waitForNews(stream, revision, Math.min(left, LOOK_AGAIN_NANOS));
    }
    return true;
  }

  private boolean hasCome(Stream stream, long revision) {
    lock.lock();
    try {
      return latest.getOrDefault(stream, -1L) >= revision;
    } finally {
      lock.unlock();
    }
  }

  /** Returns how many nanoseconds went by, at least one so that a waiter always gets older. */
  private long waitForNews(Stream stream, long revision, long nanos) {
    lock.lock();
    Waiting here = waiting.computeIfAbsent(stream, _ -> new Waiting(lock.newCondition()));
    here.waiters++;
    try {
      long left = nanos;
      while (left > 0 && latest.getOrDefault(stream, -1L) < revision) {
        left = here.arrived.awaitNanos(left);
      }
      return Math.max(1, nanos - left);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Long.MAX_VALUE / 2;
    } finally {
      if (--here.waiters == 0) {
        waiting.remove(stream);
      }
      lock.unlock();
    }
  }
}
