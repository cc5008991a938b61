package uk.foicasebook.events.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generated files that are checked in: a difference is shown, and accepted only on purpose. */
final class Approved {
  /** Set by {@code mvn test -Dapprove}. */
  static final boolean APPROVING = System.getProperty("approve") != null;

  private Approved() {}

  /** Compares, or writes when approving. */
  static void check(Path file, String generated) {
    if (APPROVING) {
      write(file, generated.getBytes(UTF_8));
    }
    assertThat(Files.exists(file) ? new String(read(file), UTF_8) : "")
        .as("%s is not what the facts say. If that is meant, accept it: mvn test -Dapprove", file)
        .isEqualTo(generated);
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
