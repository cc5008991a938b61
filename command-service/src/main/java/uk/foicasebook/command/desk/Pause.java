package uk.foicasebook.command.desk;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** A short, uneven wait, so that two who collided do not collide again. */
final class Pause {
  private Pause() {}

  /** Waits up to a few milliseconds more after each attempt. */
  static void before(int attempt) {
    try {
      TimeUnit.MICROSECONDS.sleep(
          ThreadLocalRandom.current().nextLong(500, 500 + 2_000L * attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
