package uk.foicasebook.command.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.keys.ContentKey;

/** Which documents of a case are kept, where, and under what key. */
@Component
class Register {
  private static final String FIND = "select * from stored_document where case_id = ? ";

  private final JdbcClient store;

  Register(JdbcClient store) {
    this.store = store;
  }

  /** A document with what opens it. */
  record Entry(Kept document, UUID content, ContentKey.Wrapped key) {
    Location location(CaseId caseId) {
      return new Location(caseId, document.shelf(), content);
    }
  }

  Optional<Entry> find(CaseId caseId, Sha256 sha256) {
    return store
        .sql(FIND + "and sha256 = ?")
        .params(caseId.value(), sha256.hex())
        .query((row, _) -> entry(row))
        .optional();
  }

  List<Kept> all(CaseId caseId) {
    return store
        .sql(FIND + "order by stored_at, sha256")
        .param(caseId.value())
        .query((row, _) -> entry(row).document())
        .list();
  }

  /**
   * Enters a document, unless one of its hash is entered: of two that come at once the first stays.
   */
  boolean enter(CaseId caseId, Entry entry) {
    var document = entry.document();
    return store
            .sql(
                """
                insert into stored_document (case_id, sha256, shelf, content_id, size, media_type,
                  key_id, wrapped_key, stored_by, stored_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (case_id, sha256) do nothing
                """)
            .params(
                caseId.value(),
                document.sha256().hex(),
                document.shelf().name(),
                entry.content(),
                document.size(),
                document.mediaType(),
                entry.key().under(),
                entry.key().keyset(),
                document.by().value(),
                document.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Puts a document on another shelf, unless somebody else was quicker. */
  boolean replace(CaseId caseId, Entry before, Entry entry) {
    var document = entry.document();
    return store
            .sql(
                """
                update stored_document set shelf = ?, content_id = ?, media_type = ?, key_id = ?,
                  wrapped_key = ?, stored_by = ?, stored_at = ? where case_id = ? and content_id = ?
                """)
            .params(
                document.shelf().name(),
                entry.content(),
                document.mediaType(),
                entry.key().under(),
                entry.key().keyset(),
                document.by().value(),
                document.at().atOffset(ZoneOffset.UTC),
                caseId.value(),
                before.content())
            .update()
        == 1;
  }

  void strikeAll(CaseId caseId, Shelf shelf) {
    store
        .sql("delete from stored_document where case_id = ? and shelf = ?")
        .params(caseId.value(), shelf.name())
        .update();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        new Kept(
            new Sha256(row.getString("sha256")),
            row.getLong("size"),
            row.getString("media_type"),
            Shelf.valueOf(row.getString("shelf")),
            new PersonId(row.getString("stored_by")),
            row.getObject("stored_at", OffsetDateTime.class).toInstant()),
        row.getObject("content_id", UUID.class),
        new ContentKey.Wrapped(row.getObject("key_id", UUID.class), row.getBytes("wrapped_key")));
  }
}
