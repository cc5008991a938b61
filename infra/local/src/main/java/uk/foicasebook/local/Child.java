package uk.foicasebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A process of ours. Its standard input is a pipe that only we hold, so that it ends with us even
 * when we are killed; its output goes to a log file.
 */
public final class Child {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int SAID_LAST = 15;

  private final String name;
  private final List<String> command;
  private final Map<String, String> environment;
  private final Path log;
  private final PidFile pid;
  private final Answers answers;
  private volatile @Nullable Process process;

  Child(
      String name,
      List<String> command,
      Map<String, String> environment,
      DataDirectory data,
      Answers answers) {
    this.name = name;
    this.command = command;
    this.environment = environment;
    this.log = data.log(name);
    this.pid = PidFile.of(data, name);
    this.answers = answers;
  }

  /** Starts it without waiting for it. */
  public synchronized void launch() {
    try {
      if (Files.exists(log)) {
        Path earlier = log.resolveSibling(name + ".earlier.log");
        Files.move(log, earlier, StandardCopyOption.REPLACE_EXISTING);
      }
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      Process started = builder.start();
      process = started;
      pid.write(started.toHandle());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /**
   * Returns once it answers.
   *
   * @throws Trouble with the end of its log when it ends or does not answer within five minutes
   */
  public void awaitReady() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!answers.now()) {
      if (!isAlive()) {
        throw new Trouble(name + " ended while it was starting.\n" + lastWords());
      }
      if (System.nanoTime() > deadline) {
        throw new Trouble(name + " does not answer.\n" + lastWords());
      }
      pause();
    }
  }

  /** Starts it and waits until it answers. */
  public void start() {
    launch();
    awaitReady();
  }

  /** Asks it to end, and makes it end when it does not. */
  public synchronized void stop() {
    Process running = process;
    process = null;
    if (running != null) {
      Stop.process(running.toHandle());
      pid.delete();
    }
  }

  /** Ends it as a crash would: SIGKILL, no time to tidy up. */
  public synchronized void kill() {
    Process running = process;
    process = null;
    if (running != null) {
      running.destroyForcibly();
      Stop.ends(running.toHandle());
    }
  }

  public boolean isAlive() {
    Process running = process;
    return running != null && running.isAlive();
  }

  /**
   * The process it now runs in.
   *
   * @throws IllegalStateException when it does not run
   */
  public long pid() {
    Process running = process;
    if (running == null) {
      throw new IllegalStateException(name + " does not run");
    }
    return running.pid();
  }

  /** Completes when the process that now runs has ended. */
  CompletableFuture<Process> ended() {
    Process running = process;
    return running == null ? new CompletableFuture<>() : running.onExit();
  }

  /** Whether the process that ended was one nobody asked to. */
  boolean endedBy(Process gone) {
    return process == gone;
  }

  String name() {
    return name;
  }

  private String lastWords() {
    try {
      List<String> lines = Files.readAllLines(log);
      List<String> last = lines.subList(Math.max(0, lines.size() - SAID_LAST), lines.size());
      return "The end of " + log + ":\n  " + String.join("\n  ", last);
    } catch (IOException unread) {
      return "Its log is " + log;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted while starting", interrupted);
    }
  }
}
