package uk.foicasebook.local;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: asked first, then made to. */
final class Stop {
  /** A service finishes what it is doing, and its virtual machine may write down its classes. */
  private static final int PATIENCE_SECONDS = 60;

  private Stop() {}

  static void process(ProcessHandle process) {
    process.destroy();
    if (!ends(process)) {
      process.destroyForcibly();
      ends(process);
    }
  }

  /** Waits for it to end by itself, for some seconds. */
  static boolean ends(ProcessHandle process) {
    CompletableFuture<ProcessHandle> end = process.onExit();
    try {
      end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } catch (TimeoutException | java.util.concurrent.ExecutionException notYet) {
      return !process.isAlive();
    }
  }
}
