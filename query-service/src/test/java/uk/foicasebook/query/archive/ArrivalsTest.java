package uk.foicasebook.query.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.foicasebook.query.running.QueryService;

class ArrivalsTest {
  private static final String STREAM = "a stream of its own";
  private static final Duration LONG = Duration.ofHours(1);

  private static QueryService service;

  @BeforeAll
  static void start() {
    service = QueryService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void one_more_than_may_wait_is_told_at_once_and_the_others_go_on_waiting() {
    var arrivals =
        new Arrivals(service.bean(FactArchive.class), service.bean(ReferenceArchive.class));
    try (var crew = Executors.newCachedThreadPool()) {
      var asked =
          Stream.generate(
                  () -> CompletableFuture.supplyAsync(() -> arrivals.await(STREAM, 0, LONG), crew))
              .limit(Arrivals.MOST_WAITING + 1)
              .toList();
      try {
        assertThat(CompletableFuture.anyOf(asked.toArray(CompletableFuture<?>[]::new)))
            .succeedsWithin(Duration.ofMinutes(1))
            .isEqualTo(false);
      } finally {
        arrivals.announce(STREAM, 0);
      }
      assertThat(asked.stream().filter(CompletableFuture::join)).hasSize(Arrivals.MOST_WAITING);
    }
  }
}
