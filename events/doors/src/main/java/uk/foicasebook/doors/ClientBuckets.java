package uk.foicasebook.doors;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each client has asked of late. Keeps the clients that asked last; one forgotten starts
 * afresh.
 */
public final class ClientBuckets {
  private static final int MOST = 10_000;

  private final long burst;
  private final long aMinute;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param burst how many requests may come at once
   * @param aMinute how many may come in the long run; 0 for any number
   */
  public ClientBuckets(long burst, long aMinute) {
    this.burst = burst;
    this.aMinute = aMinute;
  }

  /** How long this client must wait before it may ask; zero where it may. */
  public Duration wait(String client) {
    if (aMinute == 0) {
      return Duration.ZERO;
    }
    Bucket bucket;
    synchronized (buckets) {
      bucket = buckets.computeIfAbsent(client, _ -> full());
    }
    return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(aMinute, Duration.ofMinutes(1)))
        .withNanosecondPrecision()
        .build();
  }
}
