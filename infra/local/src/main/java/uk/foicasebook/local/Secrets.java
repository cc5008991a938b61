package uk.foicasebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import uk.foicasebook.events.chain.Pem;
import uk.foicasebook.keys.MasterKey;

/** Secrets a run made up for itself, kept with the data they protect. */
final class Secrets {
  private static final int BYTES = 32;

  private Secrets() {}

  /** 32 random bytes in base64, the same for ever on the same data. */
  static String of(DataDirectory data, String name) {
    try {
      return Files.readString(kept(data, name, Secrets::random));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /**
   * The file of the master key that opens every key of this data. Without it the texts are lost.
   */
  static Path masterKey(DataDirectory data) {
    return kept(data, "master-key.json", MasterKey::newKeyset);
  }

  /**
   * The file of the key pair that checkpoints of this data are signed with. In earnest it belongs
   * where nobody who runs the database can read it.
   */
  static Path checkpointKey(DataDirectory data) {
    return kept(data, "checkpoints.pem", Pem::newKeyPair);
  }

  private static Path kept(DataDirectory data, String name, Supplier<String> secret) {
    Path file = data.of("secrets").resolve(name);
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, secret.get());
      }
      return file;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static String random() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getEncoder().encodeToString(random);
  }
}
