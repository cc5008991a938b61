package uk.foicasebook.keys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.ProtectedText.Ciphertext;
import uk.foicasebook.events.ProtectedText.Erased;
import uk.foicasebook.events.ProtectedText.Plain;
import uk.foicasebook.events.ProtectedTexts;
import uk.foicasebook.events.Subject;

/**
 * The keys of one case, made as the service makes them and kept as lines for {@code COPY}, so that
 * a book of a million cases is sealed without a million questions to a database.
 */
public final class KeyBatch {
  private final KeyRing ring;
  private final CaseId caseId;
  private final Map<Subject, DataKey> keys = new EnumMap<>(Subject.class);
  private final List<String> subjectKeys = new ArrayList<>();
  private final List<String> dataKeys = new ArrayList<>();

  private KeyBatch(KeyRing ring, CaseId caseId) {
    this.ring = ring;
    this.caseId = caseId;
  }

  /** Something that makes keys under a master key, for one case after the other. */
  @FunctionalInterface
  public interface Maker {
    KeyBatch of(CaseId caseId);
  }

  /** Makes keys under this master key. */
  public static Maker under(MasterKey master) {
    var ring = new KeyRing(new PGSimpleDataSource(), master); // nothing is looked up
    return caseId -> new KeyBatch(ring, caseId);
  }

  /** The fact as it is stored. */
  public <F extends Fact> F seal(F fact) {
    return ProtectedTexts.map(
        fact,
        (field, subject, text) ->
            switch (text) {
              case Plain plain -> key(subject).seal(caseId, field, plain);
              case Ciphertext _, Erased _ -> text;
            });
  }

  /** Lines for {@code COPY subject_key (subject_id, wrapped_key)}. */
  public List<String> subjectKeys() {
    return subjectKeys;
  }

  /** Lines for {@code COPY data_key (key_id, case_id, subject_kind, subject_id, wrapped_key)}. */
  public List<String> dataKeys() {
    return dataKeys;
  }

  private DataKey key(Subject subject) {
    return keys.computeIfAbsent(subject, this::made);
  }

  private DataKey made(Subject kind) {
    KeyStore.Wrapped made = ring.newKey();
    UUID subject = made.subject();
    subjectKeys.add(subject + "\t" + bytes(made.wrappedSubjectKey()));
    dataKeys.add(
        String.join(
            "\t",
            made.key().toString(),
            caseId.toString(),
            kind.name(),
            subject.toString(),
            bytes(made.wrappedDataKey())));
    return ring.unwrap(made);
  }

  private static String bytes(byte[] value) {
    return "\\\\x" + HexFormat.of().formatHex(value);
  }
}
