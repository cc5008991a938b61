package uk.foicasebook.query.feed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.archive.Arrivals;
import uk.foicasebook.query.projection.TooManyParked;

/**
 * Reads the facts of cases from Kafka, one partition at a time, from where PostgreSQL says it
 * stands. Kafka's own committed offsets are for those who watch the lag, and decide nothing: they
 * are told every so often, and not with each batch.
 */
@Component
class CaseEventFeed implements ConsumerSeekAware {
  private static final Logger LOG = LoggerFactory.getLogger(CaseEventFeed.class);

  private final JointTransaction transaction;
  private final FeedOffsets offsets;
  private final TopicIdentity topics;
  private final FeedState state;
  private final FeedMetrics metrics;
  private final Arrivals arrivals;

  CaseEventFeed(
      JointTransaction transaction,
      FeedOffsets offsets,
      TopicIdentity topics,
      FeedState state,
      FeedMetrics metrics,
      Arrivals arrivals) {
    this.transaction = transaction;
    this.offsets = offsets;
    this.topics = topics;
    this.state = state;
    this.metrics = metrics;
    this.arrivals = arrivals;
  }

  @KafkaListener(
      id = "case-event-feed",
      idIsGroup = false,
      topics = "${casebook.feed.topic}",
      ackMode = "TIME")
  void on(List<ConsumerRecord<String, byte[]>> records, Consumer<?, ?> consumer) {
    Batch batch = Batch.of(records);
    try {
      BatchTransaction.Outcome outcome = transaction.apply(batch);
      metrics.applied(outcome.applied());
      batch.applied(outcome.next()).forEach(this::announce);
      if (outcome.stop() != null) {
        throw stoppedAt(records, outcome.next(), outcome.stop());
      }
      state.running(batch.partition());
    } catch (Fenced fenced) {
      LOG.warn("{}; going on from where it does", fenced.getMessage());
      var partition = new TopicPartition(batch.topic(), batch.partition());
      consumer.seek(partition, startingPoint(partition, consumer.endOffsets(List.of(partition))));
    } catch (RuntimeException fault) {
      state.stopped(batch.partition(), reason(fault));
      throw fault;
    }
  }

  private void announce(Envelope fact) {
    arrivals.announce(fact.metadata().authority(), fact.caseId(), fact.revision());
  }

  @Override
  public void onPartitionsAssigned(
      Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
    for (TopicPartition partition : assignments.keySet()) {
      try {
        callback.seek(partition.topic(), partition.partition(), startingPoint(partition, Map.of()));
        state.running(partition.partition());
      } catch (RuntimeException fault) {
        // Not sought, the first batch will not fit the stored offset, and the fence seeks again.
        state.stopped(partition.partition(), "cannot find where to start: " + reason(fault));
        LOG.warn("cannot find where {} starts", partition, fault);
      }
    }
  }

  @Override
  public void onPartitionsRevoked(@Nullable Collection<TopicPartition> partitions) {
    if (partitions != null) {
      partitions.forEach(partition -> state.lost(partition.partition()));
    }
  }

  private long startingPoint(TopicPartition partition, Map<TopicPartition, Long> ends) {
    long start =
        offsets.startingPoint(
            partition.topic(), topics.of(partition.topic()), partition.partition());
    Long end = ends.get(partition);
    if (end != null && end < start) {
      throw new Stopped(
          "%s ends at %d, before %d where the feed stands".formatted(partition, end, start));
    }
    return start;
  }

  private static BatchListenerFailedException stoppedAt(
      List<ConsumerRecord<String, byte[]>> records, long offset, Stopped stop) {
    int index = 0;
    while (records.get(index).offset() < offset) {
      index++;
    }
    return new BatchListenerFailedException(stop.reason(), stop, index);
  }

  private static String reason(RuntimeException fault) {
    Throwable cause = fault instanceof BatchListenerFailedException ? fault.getCause() : fault;
    return switch (cause) {
      case Stopped stopped -> stopped.reason();
      case TooManyParked parked -> String.valueOf(parked.getMessage());
      case null -> fault.getClass().getSimpleName();
      case Throwable other -> other.getClass().getSimpleName();
    };
  }
}
