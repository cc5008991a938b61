package uk.foicasebook.keys;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Ciphertext;
import uk.foicasebook.events.ProtectedText.Plain;

/**
 * The key of one subject in one case, unwrapped. A ciphertext opens only in the case and field it
 * was sealed for.
 */
record DataKey(UUID id, Aead aead) {
  Ciphertext seal(CaseId caseId, String field, Plain text) {
    try {
      byte[] sealed =
          aead.encrypt(text.text().getBytes(StandardCharsets.UTF_8), place(caseId, field));
      return new Ciphertext(id.toString(), Base64.getEncoder().encodeToString(sealed));
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("A text could not be sealed", e);
    }
  }

  /**
   * Opens what was sealed.
   *
   * @throws SealBroken if it was changed since, or stands in another case or field
   */
  ProtectedText open(CaseId caseId, String field, Ciphertext text) {
    try {
      byte[] opened =
          aead.decrypt(Base64.getDecoder().decode(text.ciphertext()), place(caseId, field));
      return ProtectedText.of(new String(opened, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new SealBroken(caseId, field, e);
    }
  }

  private static byte[] place(CaseId caseId, String field) {
    return (caseId + "/" + field).getBytes(StandardCharsets.UTF_8);
  }
}
