package uk.foicasebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the project and what was built of it lie: the property {@code casebook.home}. */
public record Home(Path directory) {
  private static final String TAKEN_APART = "run";

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
    Path target = directory.resolve(service).resolve("target");
    return jarIn(target.resolve(TAKEN_APART))
        .or(() -> jarIn(target))
        .orElseThrow(
            () -> new Trouble(service + " has not been built: there is no jar in " + target));
  }

  /** Where the virtual machine may keep what it learns of a service that was taken apart. */
  Optional<Path> classArchive(String service) {
    Path apart = directory.resolve(service).resolve("target").resolve(TAKEN_APART);
    return jarIn(apart).map(jar -> apart.resolve("classes.jsa"));
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
