package uk.foicasebook.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.feed.Batch.Entry;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;

/** An instance that has lost its partition, and does not know it yet. */
class FencingTest {
  private static final List<Envelope> FACTS =
      Facts.openCase(1, "2026-02-02", "officer-sam", "officer-pat");

  private static QueryService service;

  @BeforeAll
  static void start() {
    service = QueryService.start();
    service.publish(FACTS.subList(0, 2));
    service.awaitFacts(2);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void what_it_still_had_in_hand_is_not_written() {
    var offset =
        service
            .db()
            .sql("select topic, partition, next_offset from feed_offset where next_offset > 0")
            .query()
            .singleRow();
    String topic = (String) offset.get("topic");
    int partition = (Integer) offset.get("partition");
    long stands = (Long) offset.get("next_offset");
    Envelope next = FACTS.get(2);
    var late =
        new Batch(
            topic,
            partition,
            stands - 1,
            stands + 1,
            List.of(new Entry(stands, next.caseId(), next)),
            null);
    assertThatThrownBy(() -> service.bean(BatchTransaction.class).apply(late))
        .isInstanceOf(Fenced.class);
    assertThat(service.db().sql("select count(*) from fact").query(Long.class).single())
        .isEqualTo(2L);
  }
}
