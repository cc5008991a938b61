package uk.foicasebook.query.fulltext;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.keys.Seals;
import uk.foicasebook.query.archive.FactArchive;
import uk.foicasebook.query.casefile.Fold;
import uk.foicasebook.query.fulltext.TextTable.Due;
import uk.foicasebook.query.fulltext.TextTable.Words;

/**
 * Reads the words of cases that changed, soon after they did. It stands apart from the feed, which
 * needs no key and must not wait for one.
 */
@Component
class TextReading implements ApplicationRunner, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(TextReading.class);
  private static final String VERSION = "1";
  private static final Comparator<CaseId> BY_ID = Comparator.comparing(CaseId::value);
  private static final int CASES_AT_A_TIME = 200;
  private static final long LOOK_AGAIN_NANOS = 250_000_000L;
  private static final long WAIT_NANOS = 5_000_000_000L;

  private final TextTable table;
  private final FactArchive archive;
  private final Seals seals;
  private final TransactionTemplate transaction;
  private volatile boolean running;

  TextReading(
      TextTable table, FactArchive archive, Seals seals, PlatformTransactionManager transactions) {
    this.table = table;
    this.archive = archive;
    this.seals = seals;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    running = true;
    Thread.ofVirtual().name("words").start(this::watch);
  }

  private void watch() {
    boolean begun = false;
    while (running) {
      long pause = LOOK_AGAIN_NANOS;
      try {
        if (!begun) {
          transaction.executeWithoutResult(_ -> begin());
          begun = true;
        }
        Integer read = transaction.execute(_ -> some());
        pause = read != null && read == CASES_AT_A_TIME ? 0 : LOOK_AGAIN_NANOS;
      } catch (RuntimeException away) {
        LOG.warn(
            "words of cases cannot be read at the moment: {}", away.getClass().getSimpleName());
        pause = WAIT_NANOS;
        begun = false;
      }
      LockSupport.parkNanos(pause);
    }
  }

  /** All of them, where another version read them or the database lost them in a crash. */
  private void begin() {
    if (!table.version().equals(VERSION)) {
      table.addAll();
      table.version(VERSION);
    }
  }

  /** What is read is at least as new as the turn, since both were committed together. */
  private int some() {
    List<Due> turns = table.next(CASES_AT_A_TIME);
    if (turns.isEmpty()) {
      return 0;
    }
    List<CaseId> ids = turns.stream().map(Due::caseId).distinct().sorted(BY_ID).toList();
    Map<CaseId, List<Envelope>> facts = archive.facts(ids);
    table.put(
        ids.stream().flatMap(id -> words(id, facts.getOrDefault(id, List.of())).stream()).toList());
    table.done(turns);
    return turns.size();
  }

  private Optional<Words> words(CaseId id, List<Envelope> facts) {
    return Optional.ofNullable(Fold.of(id, facts, this::read).file())
        .map(file -> new Words(id, file.revision(), CaseWords.of(file.clock().told())));
  }

  private Fact read(Envelope stored) {
    Fact fact = stored.fact();
    return CaseWords.areIn(fact) ? seals.open(stored.caseId(), fact) : fact;
  }

  @Override
  public void start() {
    // It starts when the application runs, after its tables are there.
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
