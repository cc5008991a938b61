package uk.foicasebook.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The key tokens are signed with, kept so that a token outlives a restart. */
final class SigningKey {
  private SigningKey() {}

  static RSAKey in(Path directory) {
    Path file = directory.resolve("signing-key.json");
    try {
      if (Files.exists(file)) {
        return RSAKey.parse(Files.readString(file));
      }
      RSAKey key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
      Files.createDirectories(directory);
      Files.writeString(file, key.toJSONString());
      return key;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (ParseException | JOSEException cause) {
      throw new IllegalStateException("No signing key in " + file, cause);
    }
  }
}
