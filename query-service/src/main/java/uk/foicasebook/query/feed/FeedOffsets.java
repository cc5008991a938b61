package uk.foicasebook.query.feed;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the feed stands in each partition. Kept here rather than in Kafka so that it moves in the
 * transaction of the facts before it.
 */
@Component
class FeedOffsets {
  private final JdbcClient db;

  FeedOffsets(JdbcClient db) {
    this.db = db;
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

  /**
   * Moves from the batch's first offset past its last, as part of the batch's transaction.
   *
   * @throws Fenced if the feed does not stand at the first: another instance has the partition
   */
  void move(String topic, int partition, long first, long next) {
    int moved =
        db.sql(
                """
                update feed_offset set next_offset = ?
                where topic = ? and partition = ? and next_offset = ?
                """)
            .params(next, topic, partition, first)
            .update();
    if (moved == 0) {
      throw new Fenced(topic, partition, first);
    }
  }

  private Optional<Long> find(String topic, int partition) {
    return db.sql("select next_offset from feed_offset where topic = ? and partition = ?")
        .params(topic, partition)
        .query(Long.class)
        .optional();
  }
}
