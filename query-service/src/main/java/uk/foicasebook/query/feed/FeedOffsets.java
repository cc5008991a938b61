package uk.foicasebook.query.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the feed stands in each partition. Kept here rather than in Kafka so that it moves in the
 * transaction of the facts before it.
 */
@Component
class FeedOffsets {
  private final JdbcClient db;
  private final JdbcTemplate batches;

  FeedOffsets(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  /**
   * The offset to go on from. A topic of another identity is another topic, though it bears the
   * same name: it is read from its beginning, and facts already archived are dropped as they come.
   */
  long startingPoint(String topic, String topicId, int partition) {
    db.sql(
            """
            insert into feed_offset (topic, partition, topic_id, next_offset) values (?, ?, ?, 0)
            on conflict (topic, partition)
            do update set topic_id = excluded.topic_id, next_offset = 0
            where feed_offset.topic_id <> excluded.topic_id
            """)
        .params(topic, partition, topicId)
        .update();
    return find(topic, partition).orElseThrow();
  }

  /** From a batch's first offset past its last. */
  record Move(String topic, int partition, long first, long next) {}

  /**
   * Moves, as part of the transaction of the facts between.
   *
   * @throws Fenced if the feed does not stand at the first: another instance has the partition
   */
  void move(List<Move> moves) {
    if (moves.isEmpty()) {
      return;
    }
    int[] moved =
        batches.batchUpdate(
            """
            update feed_offset set next_offset = ?
            where topic = ? and partition = ? and next_offset = ?
            """,
            moves.stream()
                .map(
                    each ->
                        new Object[] {each.next(), each.topic(), each.partition(), each.first()})
                .toList());
    for (int i = 0; i < moved.length; i++) {
      if (moved[i] == 0) {
        Move refused = moves.get(i);
        throw new Fenced(refused.topic(), refused.partition(), refused.first());
      }
    }
  }

  /** Where the feed stands in each partition of a topic of which anything was read. */
  Map<TopicPartition, Long> of(String topic) {
    return db
        .sql("select partition, next_offset from feed_offset where topic = ?")
        .param(topic)
        .query(
            (row, _) ->
                Map.entry(
                    new TopicPartition(topic, row.getInt("partition")), row.getLong("next_offset")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Optional<Long> find(String topic, int partition) {
    return db.sql("select next_offset from feed_offset where topic = ? and partition = ?")
        .params(topic, partition)
        .query(Long.class)
        .optional();
  }
}
