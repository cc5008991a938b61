package uk.foicasebook.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys are and what opens them. Exactly one of the last two is given.
 *
 * @param masterKey a Tink keyset in JSON, from the environment or a secret store
 * @param masterKeyFile a file that holds one
 */
public record KeySettings(
    String url,
    String username,
    @Nullable String password,
    @Nullable String masterKey,
    @Nullable Path masterKeyFile) {

  /**
   * The master key these settings name.
   *
   * @throws KeysUnavailable if none is given, or it is not a keyset
   */
  MasterKey master() {
    if (masterKey != null) {
      return MasterKey.ofKeyset(masterKey);
    }
    if (masterKeyFile != null) {
      return MasterKey.ofFile(masterKeyFile);
    }
    throw new KeysUnavailable(
        "No master key: set casebook.keys.master-key-file, or casebook.keys.master-key");
  }

  /** Never the password or the key. */
  @Override
  public String toString() {
    return "KeySettings[" + username + " at " + url + "]";
  }
}
