package uk.foicasebook.bench.reads;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Clients that ask one thing after the other for a while. */
final class Load {
  /** What a client asks at its n-th turn. */
  interface Question {
    void ask(int client, int turn);
  }

  /** So few that the compiler has its share of the processors. */
  private static final int WARMING = 4;

  private static final Duration SLICE = Duration.ofSeconds(10);
  private static final int MOST_SLICES = 40;
  private static final int STILL = 3;
  private static final double FASTER = 1.03;

  private Load() {}

  /**
   * Asks until answers come no faster three times running, and not longer than some seven minutes:
   * what is measured then is a service that has run for a while, and not its first minutes.
   */
  static void warm(Question question) throws InterruptedException {
    int best = 0;
    int still = 0;
    for (int slice = 0; slice < MOST_SLICES && still < STILL; slice++) {
      int now = of(WARMING, SLICE, question).count();
      still = now > best * FASTER ? 0 : still + 1;
      best = Math.max(best, now);
      System.out.printf("\r  warming: %,d a second", now / SLICE.toSeconds());
      System.out.flush();
    }
    System.out.printf("\r%60s\r", "");
  }

  /**
   * How long each answer took.
   *
   * @throws IllegalStateException if a client was given none
   */
  static Times of(int clients, Duration time, Question question) throws InterruptedException {
    var times = new Times();
    var failed = new AtomicReference<@Nullable RuntimeException>();
    var end = System.nanoTime() + time.toNanos();
    var finished = new CountDownLatch(clients);
    try (var crew = Executors.newFixedThreadPool(clients)) {
      for (int i = 0; i < clients; i++) {
        int client = i;
        crew.execute(
            () -> {
              try {
                for (int turn = 0; System.nanoTime() < end; turn++) {
                  long begun = System.nanoTime();
                  question.ask(client, turn);
                  times.add(System.nanoTime() - begun);
                }
              } catch (RuntimeException e) {
                failed.compareAndSet(null, e);
              } finally {
                finished.countDown();
              }
            });
      }
      finished.await();
    }
    RuntimeException failure = failed.get();
    if (failure != null) {
      throw new IllegalStateException("A client was not answered", failure);
    }
    return times;
  }
}
