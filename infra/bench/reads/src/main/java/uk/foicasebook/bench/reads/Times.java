package uk.foicasebook.bench.reads;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each of many things took. */
final class Times {
  private static final double NANOS_A_MILLISECOND = 1e6;

  private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

  void add(long took) {
    nanos.add(took);
  }

  int count() {
    return nanos.size();
  }

  /** In milliseconds; of a hundred, so many took no longer. */
  double percentile(double of) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalStateException("Nothing was done");
    }
    int at = (int) Math.ceil(of / 100 * sorted.length) - 1;
    return Arrays.stream(sorted).skip(Math.max(0, at)).findFirst().orElseThrow()
        / NANOS_A_MILLISECOND;
  }
}
