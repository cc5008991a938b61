package uk.foicasebook.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.feed.Batch.Entry;
import uk.foicasebook.query.feed.BatchTransaction.Outcome;
import uk.foicasebook.query.feed.JointTransaction.Waiting;
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
    service.awaitPartitions();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void what_it_still_had_in_hand_is_not_written() {
    assertThatThrownBy(() -> service.bean(BatchTransaction.class).apply(late()))
        .isInstanceOf(Fenced.class);
    assertThat(facts(FACTS.getFirst().caseId())).isEqualTo(2);
  }

  @Test
  void what_came_together_with_it_is_written_by_itself() {
    CaseId other = elsewhere(1);
    var fenced = new Waiting(late());
    var good = new Waiting(first(other));
    service.bean(JointTransaction.class).settle(List.of(fenced, good));
    assertThat(fenced.outcome())
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withCauseInstanceOf(Fenced.class);
    assertThat(good.outcome()).isCompletedWithValue(new Outcome(1, 1, null));
    assertThat(facts(other)).isEqualTo(1);
    assertThat(facts(FACTS.getFirst().caseId())).isEqualTo(2);
  }

  @Test
  void batches_that_fit_share_a_transaction() {
    CaseId one = elsewhere(2);
    CaseId other = elsewhere(3);
    var first = new Waiting(first(one));
    var second = new Waiting(first(other));
    service.bean(JointTransaction.class).settle(List.of(first, second));
    assertThat(List.of(first.outcome().join(), second.outcome().join()))
        .isEqualTo(List.of(new Outcome(1, 1, null), new Outcome(1, 1, null)));
    assertThat(
            service
                .db()
                .sql(
                    "select count(*), count(distinct xmin::text) from fact where case_id in (?, ?)")
                .params(one.value(), other.value())
                .query((row, _) -> List.of(row.getInt(1), row.getInt(2)))
                .single())
        .isEqualTo(List.of(2, 1));
  }

  /** A batch whose first record is one that was applied already. */
  private static Batch late() {
    var offset =
        service
            .db()
            .sql("select topic, next_offset from feed_offset where partition = ?")
            .param(Facts.partition(FACTS.getFirst().caseId()))
            .query()
            .singleRow();
    long stands = (Long) offset.get("next_offset");
    Envelope next = FACTS.get(2);
    return new Batch(
        (String) offset.get("topic"),
        Facts.partition(next.caseId()),
        stands - 1,
        stands + 1,
        List.of(new Entry(stands, next.caseId(), next)),
        null);
  }

  /** The first record of a partition to which nothing was published. */
  private static Batch first(CaseId id) {
    String topic =
        service.db().sql("select distinct topic from feed_offset").query(String.class).single();
    Envelope request =
        CaseBook.of(id).write(Facts.received(1, "2026-02-02")).envelopes().getFirst();
    return new Batch(topic, Facts.partition(id), 0, 1, List.of(new Entry(0, id, request)), null);
  }

  /** A case of a partition of its own: the n-th of those that {@link #FACTS} do not lie in. */
  private static CaseId elsewhere(int n) {
    int taken = Facts.partition(FACTS.getFirst().caseId());
    return IntStream.iterate(2, each -> each + 1)
        .mapToObj(Facts::caseNumber)
        .filter(id -> Math.floorMod(Facts.partition(id) - taken, QueryService.PARTITIONS) == n)
        .findFirst()
        .orElseThrow();
  }

  private static int facts(CaseId id) {
    return service
        .db()
        .sql("select count(*) from fact where case_id = ?")
        .param(id.value())
        .query(Integer.class)
        .single();
  }
}
