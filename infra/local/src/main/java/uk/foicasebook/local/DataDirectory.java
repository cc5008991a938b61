package uk.foicasebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one place that is kept between runs, owned by one run at a time. */
public final class DataDirectory implements AutoCloseable {
  private static final List<String> OURS =
      List.of(
          "postgres",
          "postgres.made",
          "kafka",
          "kafka.jsa",
          "sign-in",
          "secrets",
          "demo-cases",
          "logs");

  private final Path directory;
  private final FileChannel lock;

  private DataDirectory(Path directory, FileChannel lock) {
    this.directory = directory;
    this.lock = lock;
  }

  /**
   * Takes the directory, making it where needed.
   *
   * @throws Trouble when another run has it, or it cannot be written
   */
  public static DataDirectory take(Path directory) {
    try {
      Files.createDirectories(directory.resolve("logs"));
      Files.createDirectories(directory.resolve("run"));
      FileChannel channel =
          FileChannel.open(
              directory.resolve("casebook.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        String owner = Files.readString(directory.resolve("casebook.lock")).strip();
        channel.close();
        throw new Trouble(
            "Another FOI Casebook (process %s) is running on the data in %s. Stop it, or give this one its own with --data."
                .formatted(owner, directory));
      }
      channel.truncate(0);
      String own = ProcessHandle.current().pid() + "\n";
      channel.write(ByteBuffer.wrap(own.getBytes(StandardCharsets.US_ASCII)), 0);
      return new DataDirectory(directory, channel);
    } catch (IOException cause) {
      throw new Trouble("Cannot keep data in " + directory + ": " + cause.getMessage(), cause);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      // One byte far behind the text, which others may then read where locks are mandatory.
      return channel.tryLock(1_000_000, 1, false);
    } catch (OverlappingFileLockException ownProcess) {
      return null;
    }
  }

  /** Removes what runs have kept here, and nothing that is not ours. */
  void empty() {
    for (String name : OURS) {
      delete(directory.resolve(name));
    }
    try {
      Files.createDirectories(directory.resolve("logs"));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** Whether a run has kept anything here. */
  boolean isEmpty() {
    return OURS.stream()
        .filter(name -> !name.equals("logs"))
        .noneMatch(name -> Files.exists(directory.resolve(name)));
  }

  static void delete(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  public Path path() {
    return directory;
  }

  Path of(String name) {
    return directory.resolve(name);
  }

  /** The log of one part; what an earlier run wrote is kept once beside it. */
  Path log(String part) {
    return directory.resolve("logs").resolve(part + ".log");
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
