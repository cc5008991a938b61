package uk.foicasebook.command.documents;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Ciphertext;
import uk.foicasebook.events.ProtectedText.Plain;
import uk.foicasebook.keys.Seals;

/**
 * Who read which document, when and why. The service may add to it and can neither change nor
 * remove a line.
 */
@Component
class Visits {
  private static final String WHY = "document-read/why";
  private static final String FORGOTTEN = "(erased)";
  private static final int MOST = 1_000;

  private final JdbcClient store;
  private final Seals seals;
  private final Clock clock;

  Visits(JdbcClient store, Seals seals, Clock clock) {
    this.store = store;
    this.seals = seals;
    this.clock = clock;
  }

  void record(CaseId caseId, Kept document, PersonId reader, @Nullable String why) {
    var sealed = why == null ? null : (Ciphertext) seals.sealBeside(caseId, WHY, why);
    store
        .sql(
            """
            insert into document_read (case_id, sha256, shelf, reader, read_at, why_key, why)
            values (:case, :sha256, :shelf, :reader, :at, :key, :why)
            """)
        .param("case", caseId.value())
        .param("sha256", document.sha256().hex())
        .param("shelf", document.shelf().name())
        .param("reader", reader.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("key", sealed == null ? null : sealed.key())
        .param("why", sealed == null ? null : sealed.ciphertext())
        .update();
  }

  /** From a number on, a thousand at most. */
  List<DocumentRead> from(CaseId caseId, long number) {
    return store
        .sql(
            """
            select number, sha256, shelf, reader, read_at, why_key, why from document_read
             where case_id = ? and number >= ? order by number limit ?
            """)
        .params(caseId.value(), number, MOST)
        .query(
            (row, _) ->
                new DocumentRead(
                    row.getLong("number"),
                    row.getString("sha256"),
                    Shelf.valueOf(row.getString("shelf")).spelt(),
                    row.getString("reader"),
                    row.getObject("read_at", OffsetDateTime.class).toInstant(),
                    opened(caseId, row.getString("why_key"), row.getString("why"))))
        .list();
  }

  private @Nullable String opened(CaseId caseId, @Nullable String key, @Nullable String why) {
    if (key == null || why == null) {
      return null;
    }
    return switch (seals.openBeside(caseId, WHY, new Ciphertext(key, why))) {
      case Plain(var words) -> words;
      case Ciphertext _, ProtectedText.Erased _ -> FORGOTTEN;
    };
  }
}
