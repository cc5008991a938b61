package uk.foicasebook.query.fulltext;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.projection.CaseFollower;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.Step;

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

  /**
   * Words are read later, by whoever has the keys; but what must go goes with the fact, and comes
   * back from nobody who read the case before it.
   */
  @Override
  public Stream<Step> changed(List<FoldedCase> cases) {
    return Stream.of(
        new Step(
            """
            insert into case_text (case_id, revision, words)
            select case_id, max(revision), '' from fact where case_id = any(?) group by case_id
            on conflict (case_id) do update set revision = excluded.revision, words = excluded.words
            where case_text.revision <= excluded.revision""",
            keys(cases.stream().filter(each -> CaseWords.mayHaveGone(each.file().clock().told())))),
        new Step(
            "insert into case_text_due (case_id) select unnest(cast(? as uuid[]))",
            keys(cases.stream())));
  }

  private static UUID[] keys(Stream<FoldedCase> cases) {
    return cases.map(each -> each.id().value()).toArray(UUID[]::new);
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

  /** The words of a case at a revision. */
  record Words(CaseId caseId, long revision, String words) {}

  /** Puts the words of cases down, unless words of a later day are there. */
  void put(List<Words> read) {
    db.sql(
            """
            insert into case_text (case_id, revision, words)
            select case_id, revision, to_tsvector('english', words)
            from unnest(?, ?, ?) as read (case_id, revision, words)
            on conflict (case_id) do update set revision = excluded.revision, words = excluded.words
            where case_text.revision <= excluded.revision
            """)
        .param(read.stream().map(each -> each.caseId().value()).toArray(UUID[]::new))
        .param(read.stream().map(Words::revision).toArray(Long[]::new))
        .param(read.stream().map(each -> each.words().replace('\0', ' ')).toArray(String[]::new))
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
