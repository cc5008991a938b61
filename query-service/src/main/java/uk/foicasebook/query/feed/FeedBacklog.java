package uk.foicasebook.query.feed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;
import uk.foicasebook.query.projection.Backlog;

/**
 * The ends of the topic's partitions, less where the feed stands in each. Asked by a consumer that
 * reads nothing, made when it is first needed and kept: each is announced in the log at length.
 */
@Component
class FeedBacklog implements Backlog, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(FeedBacklog.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final ConsumerFactory<?, ?> consumers;
  private final FeedOffsets offsets;
  private final String topic;
  private @Nullable Consumer<?, ?> consumer;

  FeedBacklog(
      ConsumerFactory<?, ?> consumers,
      FeedOffsets offsets,
      @Value("${casebook.feed.topic}") String topic) {
    this.consumers = consumers;
    this.offsets = offsets;
    this.topic = topic;
  }

  @Override
  public synchronized OptionalLong facts() {
    try {
      Map<TopicPartition, Long> ends = ends();
      Map<TopicPartition, Long> stands = offsets.of(topic);
      return OptionalLong.of(
          ends.entrySet().stream()
              .mapToLong(end -> Math.max(0, end.getValue() - stands.getOrDefault(end.getKey(), 0L)))
              .sum());
    } catch (KafkaException away) {
      LOG.info("Kafka does not say where {} ends: {}", topic, away.getMessage());
      return OptionalLong.empty();
    }
  }

  private Map<TopicPartition, Long> ends() {
    Consumer<?, ?> kafka = consumer == null ? consumers.createConsumer() : consumer;
    consumer = kafka;
    List<TopicPartition> partitions =
        kafka.partitionsFor(topic, PATIENCE).stream()
            .map(each -> new TopicPartition(each.topic(), each.partition()))
            .toList();
    return kafka.endOffsets(partitions, PATIENCE);
  }

  @Override
  public synchronized void destroy() {
    if (consumer != null) {
      consumer.close(CloseOptions.timeout(Duration.ZERO));
    }
  }
}
