package uk.foicasebook.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * What wraps the subjects' keys. It comes from outside: a file, the environment, or a key
 * management service.
 */
@FunctionalInterface
public interface MasterKey {
  /** Encrypts and decrypts other keys. A rotated master key still opens what its elder wrapped. */
  Aead aead() throws GeneralSecurityException;

  /**
   * A master key written as a Tink keyset in JSON.
   *
   * @throws KeysUnavailable if the text is not such a keyset
   */
  static MasterKey ofKeyset(String json) {
    try {
      AeadConfig.register();
      Aead aead =
          TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
              .getPrimitive(RegistryConfiguration.get(), Aead.class);
      return () -> aead;
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("The master key is not a Tink keyset in JSON", e);
    }
  }

  /**
   * A master key kept in a file.
   *
   * @throws KeysUnavailable if the file cannot be read, or is not a keyset
   */
  static MasterKey ofFile(Path file) {
    try {
      return ofKeyset(Files.readString(file));
    } catch (IOException e) {
      throw new KeysUnavailable("The master key's file cannot be read: " + file, e);
    }
  }

  /** A new keyset of one AES-256-GCM key, as text to be kept somewhere safe. */
  static String newKeyset() {
    try {
      AeadConfig.register();
      KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("No master key could be made", e);
    }
  }
}
