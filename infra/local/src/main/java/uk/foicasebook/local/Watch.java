package uk.foicasebook.local;

import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;

/** Starts a part again that ended by itself, so that one crash is not the end of the run. */
final class Watch {
  private static final Duration TOO_SOON = Duration.ofSeconds(30);

  private final Casebook casebook;
  private final Progress progress;
  private final IntConsumer end;
  private volatile boolean over;

  /**
   * @param end ends the run with a status, when a part will not stay up
   */
  Watch(Casebook casebook, Progress progress, IntConsumer end) {
    this.casebook = casebook;
    this.progress = progress;
    this.end = end;
  }

  /** From when all have started. */
  void begin() {
    for (Child child :
        List.of(casebook.kafka(), casebook.commandService(), casebook.queryService())) {
      Thread.ofVirtual().name("watch " + child.name()).start(() -> watch(child));
    }
  }

  /** From now on whatever ends does so because the run does: an interrupt reaches every part. */
  void stop() {
    over = true;
  }

  private void watch(Child child) {
    long began = System.nanoTime();
    while (true) {
      Process gone = child.ended().join();
      if (over || !child.endedBy(gone)) {
        return;
      }
      if (System.nanoTime() - began < TOO_SOON.toNanos() && gone.exitValue() != 137) {
        progress.say("%s ends again and again; see its log".formatted(child.name()));
        end.accept(1);
        return;
      }
      progress.say(
          "%s ended with status %d; starting it again".formatted(child.name(), gone.exitValue()));
      began = System.nanoTime();
      try {
        child.start();
        progress.say(child.name() + " answers again");
      } catch (Trouble trouble) {
        progress.say(trouble.words());
        end.accept(1);
        return;
      }
    }
  }
}
