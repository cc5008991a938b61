package uk.foicasebook.doors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How often each client has asked of late. Keeps those that ask; one forgotten starts afresh. */
public final class ClientBuckets {
  private static final int MOST = 10_000;

  private final long burst;
  private final long aMinute;
  private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST).build();

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
    return Duration.ofNanos(
        buckets.get(client, _ -> full()).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(aMinute, Duration.ofMinutes(1)))
        .withNanosecondPrecision()
        .build();
  }
}
