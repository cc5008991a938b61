package uk.foicasebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers a child across a run that was killed. A process is known by its number and the moment
 * it began, since numbers come round again.
 */
record PidFile(Path file) {
  String name() {
    return file.getFileName().toString().replace(".pid", "");
  }

  /** Every child that earlier runs remembered. */
  static List<PidFile> all(DataDirectory data) {
    try (Stream<Path> files = Files.list(data.of("run"))) {
      return files.map(PidFile::new).toList();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  static PidFile of(DataDirectory data, String part) {
    return new PidFile(data.of("run").resolve(part + ".pid"));
  }

  void write(ProcessHandle process) {
    try {
      Files.write(file, List.of(Long.toString(process.pid()), began(process)));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** The very process that was remembered, where it still runs. */
  Optional<ProcessHandle> stray() {
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(file);
      if (lines.size() < 2) {
        return Optional.empty();
      }
      return ProcessHandle.of(Long.parseLong(lines.get(0)))
          .filter(process -> began(process).equals(lines.get(1)));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static String began(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }
}
