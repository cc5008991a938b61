package uk.foicasebook.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys are and what opens them. Exactly one of {@code masterKey} and {@code
 * masterKeyFile} is given.
 *
 * @param username the role to work in; it need not own the tables
 * @param masterKey a Tink keyset in JSON, from the environment or a secret store
 * @param masterKeyFile a file that holds one
 * @param ownerUsername the role that owns the tables and migrates them; null where it is the same
 * @param reader a role that may read the keys and nothing else, granted so with every migration
 */
public record KeySettings(
    String url,
    String username,
    @Nullable String password,
    @Nullable String masterKey,
    @Nullable Path masterKeyFile,
    @Nullable String ownerUsername,
    @Nullable String ownerPassword,
    @Nullable String reader) {

  /** One role for everything. */
  public static KeySettings of(String url, String username, String masterKey) {
    return new KeySettings(url, username, null, masterKey, null, null, null, null);
  }

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
