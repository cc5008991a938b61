package uk.foicasebook.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.UUID;
import uk.foicasebook.events.CaseId;

/**
 * The key of one content too large to be held in memory. It is made for that content and no other,
 * and is kept beside it, wrapped by a data key of its case: who destroys that has destroyed this.
 */
public final class ContentKey {
  private final DataKey under;
  private final KeysetHandle handle;

  private ContentKey(DataKey under, KeysetHandle handle) {
    this.under = under;
    this.handle = handle;
  }

  /**
   * A content's key as it is kept.
   *
   * @param under the data key that wraps it
   * @param keyset wrapped
   */
  public record Wrapped(UUID under, byte[] keyset) {}

  static ContentKey madeUnder(DataKey under) {
    try {
      StreamingAeadConfig.register();
      return new ContentKey(
          under, KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB));
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("No key could be made", e);
    }
  }

  /**
   * @throws SealBroken if it was changed since, or is the key of another content or case
   */
  static ContentKey unwrapped(DataKey under, CaseId caseId, String place, Wrapped wrapped) {
    try {
      StreamingAeadConfig.register();
      return new ContentKey(
          under,
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped.keyset(), under.aead(), bound(caseId, place)));
    } catch (GeneralSecurityException e) {
      throw new SealBroken(caseId, place, e);
    }
  }

  /**
   * The key to be kept beside its content.
   *
   * @param place what the content is in its case, such as its hash: the key opens for nothing else
   */
  public Wrapped wrapped(CaseId caseId, String place) {
    try {
      return new Wrapped(
          under.id(),
          TinkProtoKeysetFormat.serializeEncryptedKeyset(
              handle, under.aead(), bound(caseId, place)));
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("A content's key could not be wrapped", e);
    }
  }

  /** Seals what is written to it; whole only once it is closed. */
  public OutputStream sealing(CaseId caseId, OutputStream into) throws IOException {
    try {
      return stream().newEncryptingStream(into, bound(caseId, "content"));
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("A content could not be sealed", e);
    }
  }

  /**
   * Opens what was sealed, piece by piece. Reading fails at the first piece that was changed, moved
   * or cut off.
   */
  public InputStream opening(CaseId caseId, InputStream from) throws IOException {
    try {
      return stream().newDecryptingStream(from, bound(caseId, "content"));
    } catch (GeneralSecurityException e) {
      throw new SealBroken(caseId, "content", e);
    }
  }

  private StreamingAead stream() throws GeneralSecurityException {
    return handle.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
  }

  private static byte[] bound(CaseId caseId, String place) {
    return (caseId + "/" + place).getBytes(UTF_8);
  }
}
