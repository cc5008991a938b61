package uk.foicasebook.journeys;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;

/** Waits for a condition, never for a time. */
final class Eventually {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Eventually() {}

  static void holds(ThrowingCallable assertion) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .ignoreExceptions()
        .untilAsserted(assertion::call);
  }
}
