package uk.foicasebook.command.audit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Up to where nothing can come any more. Positions are drawn before a transaction commits, so the
 * highest one seen may stand above one that is still to appear. Whoever draws one holds a lock on
 * the table; once all who held it are gone, every position drawn until then is a fact or never will
 * be. No writer waits for us.
 */
@Component
class SettledPosition {
  private static final Duration PAUSE = Duration.ofMillis(10);

  /** A command's transaction ends within 25 seconds, in the database itself. */
  private static final int LONGEST_WAIT = 3_000;

  private static final String WRITERS =
      """
      from pg_locks
       where locktype = 'relation' and mode = 'RowExclusiveLock'
         and relation = 'domain_event_entry'::regclass
         and database = (select oid from pg_database where datname = current_database())
      """;

  private final JdbcClient store;

  SettledPosition(JdbcClient store) {
    this.store = store;
  }

  /** Waits for the commands now being written, and for none that begin later. */
  long await() {
    var drawn =
        store
            .sql(
                """
                select greatest(
                  coalesce((select max(global_index) from domain_event_entry), 0),
                  coalesce(pg_sequence_last_value(
                    pg_get_serial_sequence('domain_event_entry', 'global_index')::regclass), 0))
                """)
            .query(Long.class)
            .single();
    var writers =
        store
            .sql("select distinct virtualtransaction " + WRITERS)
            .query((row, _) -> row.getString(1))
            .list();
    for (var waited = 0; !writers.isEmpty() && still(writers); waited++) {
      if (waited == LONGEST_WAIT) {
        throw new TransientDataAccessResourceException("A command is being written for too long");
      }
      pause();
    }
    return drawn;
  }

  private boolean still(List<String> writers) {
    return store
        .sql("select exists (select 1 " + WRITERS + " and virtualtransaction = any (?))")
        .param((Object) writers.toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransientDataAccessResourceException("Stopped while waiting", e);
    }
  }
}
