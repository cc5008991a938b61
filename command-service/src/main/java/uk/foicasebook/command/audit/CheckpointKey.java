package uk.foicasebook.command.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.chain.Pem;

/**
 * What checkpoints are signed with. It comes from a file outside the database, so that whoever can
 * write the one cannot by that alone write the other: one Ed25519 private key, its public key, and
 * below it the public keys of elder keys.
 */
@Component
class CheckpointKey {
  private record Keys(PrivateKey signer, List<PublicKey> valid) {}

  private final Optional<Keys> keys;

  CheckpointKey(@Value("${casebook.checkpoints.key-file:}") String file) {
    this.keys = file.isBlank() ? Optional.empty() : Optional.of(read(Path.of(file)));
  }

  /** Nothing where this installation signs nothing. */
  Optional<PrivateKey> signer() {
    return keys.map(Keys::signer);
  }

  /** Those whose signatures are good, the present one first. */
  List<PublicKey> valid() {
    return keys.map(Keys::valid).orElseGet(List::of);
  }

  private static Keys read(Path file) {
    try {
      var pem = Files.readString(file);
      return new Keys(Pem.privateKey(pem), Pem.publicKeys(pem));
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "casebook.checkpoints.key-file does not hold a key pair: " + file, e);
    }
  }
}
