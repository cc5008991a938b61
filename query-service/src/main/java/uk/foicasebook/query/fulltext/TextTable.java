package uk.foicasebook.query.fulltext;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.projection.CaseFollower;
import uk.foicasebook.query.projection.FoldedCase;

/**
 * The tables {@code case_text}, the words of each case, and {@code case_text_due}, the cases whose
 * words may have changed. None of them is logged, so that no backup has them, and a crash of the
 * database empties them all at once.
 */
@Repository
class TextTable implements CaseFollower {
  private final JdbcClient db;

  TextTable(JdbcClient db) {
    this.db = db;
  }

  /** A turn in the queue. The same case may have several. */
  record Due(long turn, CaseId caseId) {}

  /** Words are read later, by whoever has the keys; but what must go goes with the fact. */
  @Override
  public void changed(List<FoldedCase> cases) {
    cases.stream()
        .map(FoldedCase::file)
        .filter(file -> CaseWords.mayHaveGone(file.clock().told()))
        .forEach(file -> put(file, ""));
    add(cases.stream().map(FoldedCase::id).toList());
  }

  void add(Collection<CaseId> cases) {
    db.sql("insert into case_text_due (case_id) select unnest(cast(? as uuid[]))")
        .param(cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .update();
  }

  /** Every case there is. */
  void addAll() {
    db.sql("insert into case_text_due (case_id) select case_id from fact where revision = 0")
        .update();
  }

  /** The next turns. They stay this transaction's own; those another has are passed over. */
  List<Due> next(int most) {
    return db.sql(
            "select turn, case_id from case_text_due order by turn limit ? for update skip locked")
        .param(most)
        .query(
            (row, _) ->
                new Due(row.getLong("turn"), new CaseId(row.getObject("case_id", UUID.class))))
        .list();
  }

  void done(List<Due> turns) {
    db.sql("delete from case_text_due where turn = any(?)")
        .param(turns.stream().map(Due::turn).toArray(Long[]::new))
        .update();
  }

  /** Puts the words of a case down, unless words of a later day are there. */
  void put(CaseFile file, String words) {
    db.sql(
            """
            insert into case_text (case_id, revision, words)
            values (:id, :revision, to_tsvector('english', :words))
            on conflict (case_id) do update set revision = excluded.revision, words = excluded.words
            where case_text.revision <= excluded.revision
            """)
        .param("id", file.id().value())
        .param("revision", file.revision())
        .param("words", words.replace('\0', ' '))
        .update();
  }

  /** By which version all words were read; empty after a crash of the database. */
  String version() {
    return db.sql("select version from case_text_version")
        .query(String.class)
        .optional()
        .orElse("");
  }

  void version(String version) {
    db.sql("delete from case_text_version").update();
    db.sql("insert into case_text_version (version) values (?)").param(version).update();
  }
}
