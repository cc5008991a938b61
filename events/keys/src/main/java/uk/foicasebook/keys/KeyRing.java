package uk.foicasebook.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.Subject;
import uk.foicasebook.keys.KeyStore.Known;
import uk.foicasebook.keys.KeyStore.Wrapped;

/** Makes, unwraps and destroys keys. Holds no plain key longer than the caller does. */
final class KeyRing {
  private final KeyStore store;
  private final MasterKey master;
  private final MarkKey marks;

  KeyRing(DataSource dataSource, MasterKey master) {
    this.store = new KeyStore(dataSource);
    this.master = master;
    this.marks = new MarkKey(dataSource, master);
    register();
  }

  /** The data key of a subject in a case, made if there is none. */
  DataKey keyFor(CaseId caseId, Subject subject) {
    return unwrap(
        store
            .find(caseId, subject)
            .or(
                () -> {
                  store.keep(caseId, subject, newKey());
                  return store.find(caseId, subject);
                })
            .orElseThrow());
  }

  /** The data key of that id, or nothing once it, or its subject's key, was destroyed. */
  Optional<DataKey> key(UUID id) {
    return store.find(id).map(this::unwrap);
  }

  /** The data keys of a case that are there. */
  List<DataKey> keys(CaseId caseId) {
    return store.ofCase(caseId).stream().map(this::unwrap).toList();
  }

  /**
   * Sees to it that the requester of a new case has a key: the one they have in other cases of the
   * authority, where the same person is known by what they gave.
   */
  void introduce(CaseId caseId, RequestReceived request) {
    Optional<byte[]> mark = RequesterMark.of(request).map(marks::mark);
    if (mark.isEmpty() || store.find(caseId, Subject.REQUESTER).isPresent()) {
      return;
    }
    Optional<Known> known = store.subject(mark.get());
    if (known.isEmpty()) {
      store.keepMarked(caseId, Subject.REQUESTER, newKey(), mark.get());
      known = store.subject(mark.get());
    }
    known.ifPresent(each -> store.keepUnder(caseId, Subject.REQUESTER, keyUnder(each)));
  }

  /** The cases whose requester is the same as this one's, that one among them. */
  Set<CaseId> casesOfRequester(CaseId caseId) {
    return store.casesOfRequester(caseId);
  }

  int destroy(CaseId caseId, Set<Subject> subjects) {
    return store.destroy(caseId, subjects);
  }

  /** A new subject with one data key, kept nowhere yet. */
  Wrapped newKey() {
    UUID subject = UUID.randomUUID();
    UUID key = UUID.randomUUID();
    try {
      KeysetHandle subjectKey = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      KeysetHandle dataKey = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      return new Wrapped(
          key,
          subject,
          TinkProtoKeysetFormat.serializeEncryptedKeyset(subjectKey, master.aead(), bytes(subject)),
          TinkProtoKeysetFormat.serializeEncryptedKeyset(dataKey, aead(subjectKey), bytes(key)));
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("No key could be made", e);
    }
  }

  /** Another data key under a subject's own key. */
  private Wrapped keyUnder(Known subject) {
    UUID key = UUID.randomUUID();
    try {
      KeysetHandle dataKey = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      return new Wrapped(
          key,
          subject.subject(),
          subject.wrappedSubjectKey(),
          TinkProtoKeysetFormat.serializeEncryptedKeyset(
              dataKey,
              aead(subjectKey(subject.subject(), subject.wrappedSubjectKey())),
              bytes(key)));
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("No key could be made", e);
    }
  }

  private KeysetHandle subjectKey(UUID subject, byte[] wrapped) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(), bytes(subject));
  }

  DataKey unwrap(Wrapped wrapped) {
    try {
      KeysetHandle subjectKey = subjectKey(wrapped.subject(), wrapped.wrappedSubjectKey());
      KeysetHandle dataKey =
          TinkProtoKeysetFormat.parseEncryptedKeyset(
              wrapped.wrappedDataKey(), aead(subjectKey), bytes(wrapped.key()));
      return new DataKey(wrapped.key(), aead(dataKey));
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable(
          "Key " + wrapped.key() + " does not open: is this the master key it was made under?", e);
    }
  }

  private static Aead aead(KeysetHandle handle) throws GeneralSecurityException {
    return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static void register() {
    try {
      AeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new KeysUnavailable("The encryption library did not start", e);
    }
  }
}
