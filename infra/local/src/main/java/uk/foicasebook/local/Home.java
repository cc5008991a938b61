package uk.foicasebook.local;

import java.nio.file.Files;
import java.nio.file.Path;
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
   * A service as it is shipped: one jar that runs.
   *
   * @throws Trouble when it has not been built
   */
  Path executable(String service) {
    Path target = directory.resolve(service).resolve("target");
    try (Stream<Path> jars = Files.list(target)) {
      return jars.filter(jar -> jar.toString().endsWith("-exec.jar")).findAny().orElseThrow();
    } catch (Exception missing) {
      throw new Trouble(service + " has not been built: there is no jar in " + target, missing);
    }
  }

  /** The virtual machine this one runs on, for the children too. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
