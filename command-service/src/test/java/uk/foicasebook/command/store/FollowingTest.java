package uk.foicasebook.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;

/** Whoever follows the store is told of every fact, whatever became of the numbers between them. */
class FollowingTest {
  private static final int FAR = 5_000;

  @Test
  void numbers_that_were_never_used_are_no_end() throws Exception {
    var database = Postgres.newDatabase();
    try (var casebook = Casebook.on(database)) {
      var first = open(casebook);
      skipNumbers(database);
      var second = open(casebook);

      try (var facts = casebook.bean(EventStore.class).openStream(null)) {
        assertThat(next(facts)).isEqualTo(first);
        assertThat(next(facts)).isEqualTo(second);
        assertThat(facts.hasNextAvailable(300, TimeUnit.MILLISECONDS)).isFalse();
      }
    }
  }

  @Test
  void a_fact_that_comes_after_a_later_one_is_not_passed_over() throws Exception {
    try (var casebook = Casebook.on(Postgres.newDatabase());
        var facts = casebook.bean(EventStore.class).openStream(null)) {
      var first = open(casebook);
      assertThat(next(facts)).isEqualTo(first);
      var slow = UUID.randomUUID().toString();

      new TransactionTemplate(casebook.bean(PlatformTransactionManager.class))
          .executeWithoutResult(
              _ -> {
                copyOfTheFirst(casebook, slow);
                var quick = inAnotherThread(() -> open(casebook));
                assertThat(inAnotherThread(() -> next(facts))).isEqualTo(quick);
              });

      assertThat(next(facts)).isEqualTo(slow);
    }
  }

  private static String open(Casebook casebook) {
    return casebook.post("/cases", Requests.received()).body().get("caseId").asString();
  }

  private static String next(BlockingStream<TrackedEventMessage<?>> facts) {
    try {
      assertThat(facts.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
      return ((DomainEventMessage<?>) facts.nextAvailable()).getAggregateIdentifier();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void skipNumbers(String database) throws SQLException {
    try (var connection = DriverManager.getConnection(database, Postgres.OWNER, "");
        var statement = connection.createStatement()) {
      statement.execute(
          "alter table domain_event_entry alter column global_index restart with " + FAR);
    }
  }

  /** As if another instance had taken a number and was slow to commit. */
  private static void copyOfTheFirst(Casebook casebook, String stream) {
    casebook
        .store()
        .sql(
            """
            insert into domain_event_entry
              (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
               payload_type, payload_revision, payload, meta_data)
            select ?, ?, 0, type, time_stamp, payload_type, payload_revision, payload, meta_data
            from domain_event_entry order by global_index limit 1
            """)
        .params(UUID.randomUUID().toString(), stream)
        .update();
  }

  private static String inAnotherThread(Supplier<String> work) {
    return CompletableFuture.supplyAsync(work).orTimeout(10, TimeUnit.SECONDS).join();
  }
}
