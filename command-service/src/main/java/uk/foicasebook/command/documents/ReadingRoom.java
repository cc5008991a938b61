package uk.foicasebook.command.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.keys.Seals;

/**
 * Where documents are read. Who may read which was asked at the door; what is read is put on
 * record.
 */
@Component
public class ReadingRoom {
  private static final int FIRST = 64 * 1024;

  private final Register register;
  private final Visits visits;
  private final Storage storage;
  private final Seals seals;

  ReadingRoom(Register register, Visits visits, Storage storage, Seals seals) {
    this.register = register;
    this.visits = visits;
    this.storage = storage;
    this.seals = seals;
  }

  public List<Kept> all(CaseId caseId) {
    return register.all(caseId);
  }

  public Optional<Kept> find(CaseId caseId, Sha256 sha256) {
    return register.find(caseId, sha256).map(Register.Entry::document);
  }

  /** Who read what, from a number on, a thousand at most. */
  public List<DocumentRead> visits(CaseId caseId, long from) {
    return visits.from(caseId, from);
  }

  /**
   * The content of a document, to be closed; empty where it is not kept on that shelf, or was
   * erased. The reading is on record before the first byte is handed out.
   *
   * @param why the reader's reason; null where none is asked for
   * @throws UncheckedIOException if what is kept is not what was put there
   * @throws StorageAway if it cannot be reached
   */
  public Optional<InputStream> open(
      CaseId caseId, Kept document, PersonId reader, @Nullable String why) throws IOException {
    var entry =
        register
            .find(caseId, document.sha256())
            .filter(found -> found.document().shelf() == document.shelf());
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    var key = seals.contentKey(caseId, document.sha256().hex(), entry.get().key());
    if (key.isEmpty()) {
      return Optional.empty();
    }
    var content =
        begun(
            new BufferedInputStream(
                key.get().opening(caseId, storage.open(entry.get().location(caseId))), FIRST));
    try {
      visits.record(caseId, document, reader, why);
      return Optional.of(content);
    } catch (RuntimeException e) {
      content.close();
      throw e;
    }
  }

  /** Broken content should be noticed while there is still an answer to say so in. */
  private static InputStream begun(InputStream content) throws IOException {
    try {
      content.mark(1);
      if (content.read() < 0) {
        throw new IOException("There is nothing");
      }
      content.reset();
      return content;
    } catch (IOException e) {
      content.close();
      throw new UncheckedIOException("The content of a document does not open", e);
    }
  }
}
