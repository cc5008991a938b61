package uk.foicasebook.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a run that was killed left behind, ended before a new one begins. */
final class Strays {
  private Strays() {}

  /** Ends every one that is still there, and says so. */
  static void end(DataDirectory data, List<PidFile> children, Progress progress) {
    postmaster(data).ifPresent(stray -> stop(stray, progress, "PostgreSQL", "-INT"));
    for (PidFile file : children) {
      file.stray().ifPresent(stray -> stop(stray, progress, file.name(), "-TERM"));
      file.delete();
    }
  }

  private static Optional<ProcessHandle> postmaster(DataDirectory data) {
    Path file = data.of("postgres").resolve("postmaster.pid");
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
          .filter(process -> isPostgres(process.info().command().orElse(null)));
    } catch (IOException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isPostgres(@Nullable String command) {
    return command != null && command.endsWith("postgres");
  }

  /**
   * For PostgreSQL SIGINT is the fast way out; the virtual machine itself can only send SIGTERM.
   */
  private static void stop(ProcessHandle stray, Progress progress, String name, String signal) {
    progress.say("Stopping %s, left by a run that was killed".formatted(name));
    try {
      new ProcessBuilder("kill", signal, Long.toString(stray.pid())).start().waitFor();
    } catch (IOException unable) {
      stray.destroy();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (!Stop.ends(stray)) {
      stray.destroyForcibly();
      Stop.ends(stray);
    }
  }
}
