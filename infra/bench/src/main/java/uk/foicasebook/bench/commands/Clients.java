package uk.foicasebook.bench.commands;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;

/** Many at once, each doing one thing after the other for a while. */
final class Clients {
  /** What one client does, over and over. */
  interface Work {
    void once(int client, long turn) throws Exception;
  }

  private Clients() {}

  /** How often it was done in a second. */
  static double perSecond(int clients, Duration time, Work work) throws InterruptedException {
    var begin = System.nanoTime();
    var end = begin + time.toNanos();
    var done = done(clients, _ -> System.nanoTime() < end, work);
    return done * 1e9 / (System.nanoTime() - begin);
  }

  /** Each of them does it so often. */
  static void times(int clients, int times, Work work) throws InterruptedException {
    done(clients, turn -> turn < times, work);
  }

  private static long done(int clients, LongPredicate goOn, Work work) throws InterruptedException {
    var done = new AtomicLong();
    var failed = new AtomicLong();
    var finished = new CountDownLatch(clients);
    try (var crew = Executors.newFixedThreadPool(clients)) {
      for (var i = 0; i < clients; i++) {
        var client = i;
        crew.execute(
            () -> {
              try {
                for (var turn = 0L; goOn.test(turn); turn++) {
                  work.once(client, turn);
                  done.incrementAndGet();
                }
              } catch (Exception e) {
                if (failed.getAndIncrement() == 0) {
                  System.err.println("A client stopped: " + e);
                }
              } finally {
                finished.countDown();
              }
            });
      }
      finished.await();
    }
    if (failed.get() > 0) {
      throw new IllegalStateException(failed + " clients stopped");
    }
    return done.get();
  }
}
