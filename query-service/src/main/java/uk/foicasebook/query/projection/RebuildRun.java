package uk.foicasebook.query.projection;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.archive.FactArchive;
import uk.foicasebook.query.projection.RebuildProgress.Stage;

/**
 * One rebuild: tables are written beside the live ones while the feed goes on, then brought up to
 * the feed, and last put in their place. Its progress is stored with each batch, so that another
 * instance can go on with it.
 */
@Component
class RebuildRun {
  private static final int CASES_A_BATCH = 1000;

  /** So few that what is held of a page is gone before the collector must carry it about. */
  private static final int CASES_A_PAGE = 250;

  private static final int FEW = 200;

  private final JdbcClient db;
  private final FactArchive archive;
  private final ParkedCases parkedCases;
  private final Folding folding;
  private final RowWriter writer;
  private final RebuildJobs jobs;
  private final NextTable next;
  private final TransactionTemplate transaction;

  RebuildRun(
      JdbcClient db,
      FactArchive archive,
      ParkedCases parkedCases,
      Folding folding,
      RowWriter writer,
      RebuildJobs jobs,
      NextTable next,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.archive = archive;
    this.parkedCases = parkedCases;
    this.folding = folding;
    this.writer = writer;
    this.jobs = jobs;
    this.next = next;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Begins: from here on the feed notes what it touches, or from when it has archived what must be
   * archived first.
   *
   * @return false if one is under way already
   */
  boolean begin(List<ReadModel<?>> models, Stage first) {
    return Boolean.TRUE.equals(
        transaction.execute(
            _ -> {
              holdTheFeed();
              boolean begun = jobs.begin(models, first);
              if (begun) {
                models.forEach(next::make);
              }
              return begun;
            }));
  }

  /** What was to be archived first is there: from here on the feed notes what it touches. */
  void archived(RebuildProgress job, List<ReadModel<?>> models) {
    transaction.executeWithoutResult(
        _ -> {
          holdTheFeed();
          jobs.archived(job.id(), models);
        });
  }

  /** Goes on from where it stands to the end. */
  void carryOn(RebuildProgress job, List<ReadModel<?>> models) {
    write(job.id(), models);
    jobs.stage(job.id(), Stage.INDEXING);
    models.forEach(model -> transaction.executeWithoutResult(_ -> next.index(model)));
    jobs.stage(job.id(), Stage.CATCHING_UP);
    while (catchUp(models, CASES_A_BATCH) > FEW) {
      // The feed brings less each time, as there is less time for it to bring anything.
    }
    while (!swapped(job, models)) {
      catchUp(models, CASES_A_BATCH);
    }
  }

  /**
   * Writes page after page, and makes the rows of the next one meanwhile: the database writes as we
   * reckon. Whatever changes between its reading and its writing is noted, and written again.
   */
  private void write(long job, List<ReadModel<?>> models) {
    try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
      Page page = page(jobs.last(job), models);
      while (!page.ids().isEmpty()) {
        CaseId last = page.ids().getLast();
        var next = CompletableFuture.supplyAsync(() -> page(last, models), reader);
        write(job, models, page);
        page = read(next);
      }
    }
  }

  private void write(long job, List<ReadModel<?>> models, Page page) {
    transaction.executeWithoutResult(
        _ -> {
          write(page.ready(), models, page.folded(), writer.firstBeside());
          jobs.wrote(job, page.ids().getLast(), page.ids().size(), page.folded().facts());
        });
  }

  /**
   * Some cases, and what they come to.
   *
   * @param ready writes their rows, or fails as making them did: whose fault it was is found then
   */
  private record Page(List<CaseId> ids, Folding.Folded folded, Runnable ready) {}

  private Page page(@Nullable CaseId after, List<ReadModel<?>> models) {
    List<CaseId> ids = archive.casesAfter(null, after, CASES_A_PAGE);
    Folding.Folded folded = folded(ids);
    return new Page(ids, folded, ready(models, folded.cases()));
  }

  private Runnable ready(List<ReadModel<?>> models, List<FoldedCase> cases) {
    try {
      return writer.ready(models, cases);
    } catch (IllegalArgumentException | IllegalStateException fault) {
      return () -> {
        throw fault;
      };
    }
  }

  private static Page read(CompletableFuture<Page> page) {
    try {
      return page.join();
    } catch (CompletionException fault) {
      throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
    }
  }

  private int catchUp(List<ReadModel<?>> models, int most) {
    Integer taken =
        transaction.execute(
            _ -> {
              List<CaseId> touched = jobs.takeTouched(most);
              write(models, folded(touched), writer.beside());
              return touched.size();
            });
    return taken == null ? 0 : taken;
  }

  /** Parked cases up to where they stand, as in the live tables. */
  private Folding.Folded folded(List<CaseId> ids) {
    return folding.of(ids, parkedCases.among(ids));
  }

  private void write(List<ReadModel<?>> models, Folding.Folded folded, RowWriter.Target target) {
    write(() -> target.write(models, folded.cases()), models, folded, target);
  }

  private void write(
      Runnable atOnce, List<ReadModel<?>> models, Folding.Folded folded, RowWriter.Target target) {
    var parked = new HashMap<CaseId, ParkedCase>();
    folded.faulty().forEach(fault -> parked.put(fault.id(), fault));
    writer.write(
        atOnce,
        models,
        folded.cases(),
        target,
        refused ->
            parked.putIfAbsent(
                refused.folded().id(),
                new ParkedCase(
                    refused.folded().id(),
                    refused.folded().file().intake().authority(),
                    refused.folded().file().revision(),
                    "its row",
                    refused.reason())));
    parked.values().forEach(parkedCases::park);
    if (jobs.written().isEmpty()) {
      // What was archived before there was any table, nobody has heard of.
      writer.tell(folded.cases());
    }
  }

  /** False where somebody reads a live table for so long that the feed should not be held. */
  private boolean swapped(RebuildProgress job, List<ReadModel<?>> models) {
    try {
      transaction.executeWithoutResult(
          _ -> {
            db.sql("set local lock_timeout = '2s'").update();
            holdTheFeed();
            write(models, folded(jobs.takeTouched(Integer.MAX_VALUE)), writer.beside());
            models.forEach(next::swap);
            jobs.note(job.id());
            jobs.finish(job.id(), Stage.DONE, null);
          });
      return true;
    } catch (DataAccessException busy) {
      if (busy.getCause() instanceof SQLException sql && "55P03".equals(sql.getSQLState())) {
        return false;
      }
      throw busy;
    }
  }

  /** Waits for each batch of the feed that is under way; none begins before this one ends. */
  void holdTheFeed() {
    db.sql("select next_offset from feed_offset order by topic, partition for update")
        .query(Long.class)
        .list();
  }
}
