package uk.foicasebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the project and what was built of it lie: the property {@code casebook.home}. */
public record Home(Path directory) {
  public static Home find() {
    return new Home(Path.of(System.getProperty("casebook.home", "")).toAbsolutePath().normalize());
  }

  /** The sample stories. */
  public Path samples() {
    return directory.resolve("infra/samples");
  }

  /**
   * A service as it is shipped: one jar that runs; or that jar taken apart, which starts sooner.
   *
   * @throws Trouble when it has not been built
   */
  Path executable(String service) {
    return apart(service)
        .or(() -> jarIn(target(service)))
        .orElseThrow(() -> new Trouble(service + " has not been built"));
  }

  /** Where the virtual machine may keep what it learns of a service that was taken apart. */
  Optional<Path> classArchive(String service) {
    return apart(service).map(jar -> jar.resolveSibling("classes.jsa"));
  }

  /**
   * {@code infra/run} takes them apart after every build, and says so; for others they may be
   * stale.
   */
  private Optional<Path> apart(String service) {
    return Boolean.getBoolean("casebook.apart")
        ? jarIn(target(service).resolve("run"))
        : Optional.empty();
  }

  private Path target(String service) {
    return directory.resolve(service).resolve("target");
  }

  private static Optional<Path> jarIn(Path target) {
    if (!Files.isDirectory(target)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(file -> file.toString().endsWith("-exec.jar")).findAny();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** The virtual machine this one runs on, for the children too. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
