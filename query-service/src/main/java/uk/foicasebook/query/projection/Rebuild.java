package uk.foicasebook.query.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.archive.FactArchive;

/**
 * At start-up: takes parked cases up again, since the fault may have been mended, and rewrites read
 * models that an older version, or an older edition of the calendar, wrote. The feed waits for each
 * batch by the lock on its offsets, and runs between them.
 */
@Component
class Rebuild implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
  private static final int CASES_A_BATCH = 500;

  private final JdbcClient db;
  private final FactArchive archive;
  private final ParkedCases parkedCases;
  private final Projection projection;
  private final List<ReadModel<?>> readModels;
  private final TransactionTemplate transaction;

  Rebuild(
      JdbcClient db,
      FactArchive archive,
      ParkedCases parkedCases,
      Projection projection,
      List<ReadModel<?>> readModels,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.archive = archive;
    this.parkedCases = parkedCases;
    this.projection = projection;
    this.readModels = readModels;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    retryParked();
    Map<String, String> wanted =
        readModels.stream().collect(Collectors.toMap(ReadModel::table, ReadModel::version));
    if (!wanted.equals(written())) {
      LOG.info("rewriting the read models: {}", wanted);
      rewrite();
      wanted.forEach(this::note);
    }
  }

  /** Each parked case by itself: out, applied again in order, and parked again if it must be. */
  private void retryParked() {
    for (ParkedCase parked : parkedCases.all()) {
      transaction.executeWithoutResult(
          _ -> {
            holdTheFeed();
            parkedCases.release(parked.id());
            projection.apply(Map.of(parked.id(), parked.fromRevision()));
          });
    }
  }

  private void rewrite() {
    CaseId last = null;
    do {
      last = rewriteAfter(last);
    } while (last != null);
  }

  private @Nullable CaseId rewriteAfter(@Nullable CaseId last) {
    return transaction.execute(
        _ -> {
          holdTheFeed();
          List<CaseId> page = archive.casesAfter(null, last, CASES_A_BATCH);
          var cases = new LinkedHashMap<CaseId, Long>();
          page.forEach(id -> cases.put(id, Long.MAX_VALUE));
          projection.apply(cases);
          return page.isEmpty() ? null : page.getLast();
        });
  }

  private void holdTheFeed() {
    db.sql("select next_offset from feed_offset order by topic, partition for update")
        .query(Long.class)
        .list();
  }

  private Map<String, String> written() {
    return db
        .sql("select read_model, version from read_model_version")
        .query(
            (row, _) ->
                Map.entry(
                    Objects.requireNonNull(row.getString("read_model")),
                    Objects.requireNonNull(row.getString("version"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void note(String table, String version) {
    db.sql(
            """
            insert into read_model_version (read_model, version) values (?, ?)
            on conflict (read_model) do update set version = excluded.version
            """)
        .params(table, version)
        .update();
  }
}
