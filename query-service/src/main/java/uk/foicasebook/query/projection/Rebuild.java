package uk.foicasebook.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import uk.foicasebook.query.archive.ReferenceReaders;
import uk.foicasebook.query.projection.RebuildProgress.Stage;

/**
 * Sees to it that read models are written by this version: at a start those that another version,
 * or another edition of the calendar, wrote; and any of them when asked. One instance does it; if
 * it goes, another carries on.
 */
@Component
public class Rebuild implements ApplicationRunner, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
  private static final long LOCK = 0x464f_4943;
  private static final long LOOK_AGAIN_MILLIS = 3_000;

  /** How often it is looked how much Kafka still has, and after how many vain looks no more. */
  private static final long ARRIVAL_MILLIS = 500;

  private static final int VAIN_LOOKS = 30;
  private static final int LOOKS_A_LINE = 20;

  private final DataSource database;
  private final RebuildRun run;
  private final RebuildJobs jobs;
  private final List<ReadModel<?>> readModels;
  private final ReferenceReaders reference;
  private final Backlog backlog;
  private final long archiveFirstBeyond;
  private final LinkedBlockingQueue<String> woken = new LinkedBlockingQueue<>();

  /** By which version each of ours is made, as of when we looked last. */
  private Map<String, String> versions = Map.of();

  /** Some table may have been made by another one. */
  private boolean behind;

  private volatile boolean running;

  Rebuild(
      DataSource database,
      RebuildRun run,
      RebuildJobs jobs,
      List<ReadModel<?>> readModels,
      ReferenceReaders reference,
      Backlog backlog,
      @Value("${casebook.feed.archive-first-beyond}") long archiveFirstBeyond) {
    this.database = database;
    this.run = run;
    this.jobs = jobs;
    this.readModels = readModels;
    this.reference = reference;
    this.backlog = backlog;
    this.archiveFirstBeyond = archiveFirstBeyond;
  }

  /** The names of those that were never made, so that nothing can be shown from them. */
  public List<String> neverMade() {
    Set<String> made = jobs.written().keySet();
    return names().stream().filter(name -> !made.contains(name)).toList();
  }

  /** The names of all read models. */
  public List<String> names() {
    return readModels.stream().map(model -> model.table().name()).sorted().toList();
  }

  /**
   * Begins a rebuild of these read models, which goes on after the answer.
   *
   * @return false if one is under way already
   */
  public boolean begin(Collection<String> names) {
    return begin(names, Stage.WRITING);
  }

  private boolean begin(Collection<String> names, Stage first) {
    boolean begun = run.begin(models(names), first);
    woken.add("begun");
    return begun;
  }

  /** Looks soon whether something has changed that tables rest on: the calendar, or a profile. */
  public void follow() {
    woken.add("follow");
  }

  @Override
  public void run(ApplicationArguments arguments) {
    running = true;
    versions = versions();
    Map<String, String> written = jobs.written();
    List<String> other = other(written);
    if (!other.isEmpty()) {
      LOG.info("rebuilding {}", other);
      behind = !begin(other, written.isEmpty() && isFarBehind() ? Stage.ARCHIVING : Stage.WRITING);
    }
    if (!written.keySet().containsAll(other)) {
      // A table that was never written has nothing to show until it is.
      carryOn();
    }
    Thread.ofVirtual().name("rebuild").start(this::watch);
  }

  private void watch() {
    while (running) {
      try {
        woken.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        if (running) {
          lookAround();
          carryOn();
          catchUp();
        }
      } catch (InterruptedException stop) {
        return;
      } catch (RuntimeException fault) {
        LOG.error("a rebuild was interrupted and will be taken up again", fault);
      }
    }
  }

  /**
   * Something may have been heard, by whoever was the first to ask for it, or another day have
   * begun. Only what became another since is looked at: an instance of another version, whose
   * tables these are, is not to be undone by this one for as long as both run.
   */
  private void lookAround() {
    reference.refresh();
    Map<String, String> now = versions();
    behind |= !now.equals(versions);
    versions = now;
  }

  private Map<String, String> versions() {
    return readModels.stream()
        .collect(Collectors.toMap(model -> model.table().name(), ReadModel::version));
  }

  private List<String> other(Map<String, String> written) {
    return readModels.stream()
        .filter(model -> !model.version().equals(written.get(model.table().name())))
        .map(model -> model.table().name())
        .sorted()
        .toList();
  }

  /**
   * Begins again where it must. What was being rebuilt when the change came may be half before it
   * and half after; it was noted as of before.
   */
  private void catchUp() {
    if (behind && jobs.running().isEmpty()) {
      List<String> late = other(jobs.written());
      behind = !late.isEmpty() && !begin(late);
    }
  }

  private void carryOn() {
    alone(
        () ->
            jobs.running()
                .ifPresent(
                    job -> {
                      try {
                        if (job.stage() != Stage.ARCHIVING || archived(job)) {
                          run.carryOn(job, models(job.readModels()));
                          LOG.info("rebuilt {}", job.readModels());
                        }
                      } catch (TooManyParked | IllegalStateException fault) {
                        LOG.error("the rebuild of {} is given up", job.readModels(), fault);
                        jobs.finish(job.id(), Stage.FAILED, fault.getClass().getSimpleName());
                      }
                    }));
  }

  private boolean isFarBehind() {
    return backlog.facts().orElse(0) > archiveFirstBeyond;
  }

  /**
   * Waits until what Kafka has is in the archive. A case is then read and its rows made once, and
   * not once more with each of its facts. If nothing comes any more, it makes do with what came.
   *
   * @return false if it was stopped before
   */
  private boolean archived(RebuildProgress job) {
    long least = Long.MAX_VALUE;
    int vain = 0;
    for (int looks = 0; vain < VAIN_LOOKS; looks++) {
      long left = backlog.facts().orElse(least);
      if (left <= archiveFirstBeyond) {
        break;
      }
      if (looks % LOOKS_A_LINE == 0) {
        LOG.info("{} facts are to be archived before tables are made", left);
      }
      vain = left < least ? 0 : vain + 1;
      least = Math.min(left, least);
      if (stoppedWithin(ARRIVAL_MILLIS)) {
        return false;
      }
    }
    reference.refresh();
    run.archived(job, models(job.readModels()));
    return true;
  }

  private boolean stoppedWithin(long millis) {
    try {
      woken.poll(millis, TimeUnit.MILLISECONDS);
      return !running;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private List<ReadModel<?>> models(Collection<String> names) {
    return readModels.stream().filter(model -> names.contains(model.table().name())).toList();
  }

  /**
   * Acts unless somebody else does; the lock is gone with the connection, whatever becomes of us.
   */
  private void alone(Runnable action) {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      try (var result = statement.executeQuery("select pg_try_advisory_lock(%d)".formatted(LOCK))) {
        if (!result.next() || !result.getBoolean(1)) {
          return;
        }
      }
      try {
        action.run();
      } finally {
        statement.execute("select pg_advisory_unlock(%d)".formatted(LOCK));
      }
    } catch (SQLException fault) {
      throw new IllegalStateException("the database is away", fault);
    }
  }

  @Override
  public void start() {
    // It starts when the application runs, after its tables are there.
  }

  @Override
  public void stop() {
    running = false;
    woken.add("stop");
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
