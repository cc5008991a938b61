package uk.foicasebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets a run made up for itself, kept with the data they protect. */
final class Secrets {
  private static final int BYTES = 32;

  private Secrets() {}

  /** 32 random bytes in base64, the same for ever on the same data. */
  static String of(DataDirectory data, String name) {
    Path file = data.of("secrets").resolve(name);
    try {
      if (!Files.exists(file)) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Base64.getEncoder().encodeToString(random));
      }
      return Files.readString(file);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
