package uk.foicasebook.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.projection.RebuildProgress.Stage;

/** The tables {@code rebuild} and {@code rebuild_touched}: what is rebuilt, and how far. */
@Component
public class RebuildJobs {
  private static final String VERSIONS =
      "select read_model, version from read_model_version order by read_model";

  private final JdbcClient db;
  private final Today today;

  RebuildJobs(JdbcClient db, Today today) {
    this.db = db;
    this.today = today;
  }

  /** The last rebuilds, newest first. */
  public List<RebuildProgress> latest() {
    return db.sql("select * from rebuild order by id desc limit 10")
        .query(RebuildJobs::read)
        .list();
  }

  /** The rebuild under way, if there is one. */
  public Optional<RebuildProgress> running() {
    return db.sql("select * from rebuild where finished_at is null")
        .query(RebuildJobs::read)
        .optional();
  }

  /** By which version each table was written last. */
  public Map<String, String> written() {
    return versions(db.sql(VERSIONS));
  }

  /**
   * Remembers cases that change while a rebuild is under way: it comes back to them.
   *
   * @return by which version each table was written last
   */
  Map<String, String> touch(Collection<CaseId> ids) {
    return versions(
        db.sql(
                """
                with touched as (
                  insert into rebuild_touched (case_id)
                  select unnest(cast(? as uuid[]))
                  where exists (
                    select 1 from rebuild where finished_at is null and stage <> 'ARCHIVING')
                  on conflict do nothing)
                """
                    + VERSIONS)
            .param(ids.stream().map(CaseId::value).toArray(UUID[]::new)));
  }

  private static Map<String, String> versions(JdbcClient.StatementSpec question) {
    return question
        .query(
            (row, _) ->
                Map.entry(
                    Objects.requireNonNull(row.getString("read_model")),
                    Objects.requireNonNull(row.getString("version"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Takes some of the cases that changed. */
  List<CaseId> takeTouched(int most) {
    return db.sql(
            """
            delete from rebuild_touched where case_id in
              (select case_id from rebuild_touched order by case_id limit ? for update skip locked)
            returning case_id
            """)
        .param(most)
        .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
        .list();
  }

  /**
   * Begins a rebuild. The database sees to it that there is never more than one.
   *
   * @param first with what it begins: writing, or archiving where that has to come before
   * @return false if one is under way
   */
  boolean begin(Collection<ReadModel<?>> models, Stage first) {
    boolean begun =
        db.sql(
                    """
                    insert into rebuild (read_models, versions, stage, started_at, cases_total)
                    values (?, ?, ?, ?, (select count(*) from fact where revision = 0))
                    on conflict do nothing
                    """)
                .param(names(models))
                .param(versions(models))
                .param(first.name())
                .param(Timestamp.from(today.instant()))
                .update()
            == 1;
    if (begun) {
      db.sql("delete from rebuild_touched").update();
    }
    return begun;
  }

  /** Goes on to write the cases that are in the archive by now, by the versions there are now. */
  void archived(long id, Collection<ReadModel<?>> models) {
    db.sql(
            """
            update rebuild set stage = 'WRITING', read_models = ?, versions = ?,
              cases_total = (select count(*) from fact where revision = 0)
            where id = ?
            """)
        .param(names(models))
        .param(versions(models))
        .param(id)
        .update();
  }

  private static String[] names(Collection<ReadModel<?>> models) {
    return models.stream().map(model -> model.table().name()).toArray(String[]::new);
  }

  private static String[] versions(Collection<ReadModel<?>> models) {
    return models.stream().map(ReadModel::version).toArray(String[]::new);
  }

  /** How far the writing has come: the last case written, null at the beginning. */
  @Nullable CaseId last(long id) {
    return db.sql("select last_case from rebuild where id = ? and last_case is not null")
        .param(id)
        .query((row, _) -> new CaseId(row.getObject("last_case", UUID.class)))
        .optional()
        .orElse(null);
  }

  /** A page more; cases that came since it began may be among them. */
  void wrote(long id, CaseId last, int cases, long facts) {
    db.sql(
            """
            update rebuild set last_case = ?, cases_done = cases_done + ?,
              cases_total = greatest(cases_total, cases_done + ?), facts_done = facts_done + ?
            where id = ?
            """)
        .params(last.value(), cases, cases, facts, id)
        .update();
  }

  void stage(long id, Stage stage) {
    db.sql("update rebuild set stage = ? where id = ?").params(stage.name(), id).update();
  }

  void finish(long id, Stage stage, @Nullable String fault) {
    db.sql("update rebuild set stage = :stage, fault = :fault, finished_at = :at where id = :id")
        .param("stage", stage.name())
        .param("fault", fault)
        .param("at", Timestamp.from(today.instant()))
        .param("id", id)
        .update();
  }

  /** Notes the versions that it began with: what changed since makes its tables late ones. */
  void note(long id) {
    db.sql(
            """
            insert into read_model_version (read_model, version)
            select made.read_model, made.version
            from rebuild, unnest(read_models, versions) as made (read_model, version)
            where id = ? and made.version is not null
            on conflict (read_model) do update set version = excluded.version
            """)
        .param(id)
        .update();
  }

  private static RebuildProgress read(ResultSet row, int number) throws SQLException {
    OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
    return new RebuildProgress(
        row.getLong("id"),
        List.of((String[]) row.getArray("read_models").getArray()),
        Stage.valueOf(row.getString("stage")),
        row.getLong("cases_total"),
        row.getLong("cases_done"),
        row.getLong("facts_done"),
        row.getTimestamp("started_at").toInstant(),
        finished == null ? null : finished.toInstant(),
        row.getString("fault"));
  }
}
