package uk.foicasebook.query.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.PartitionOffset;
import org.springframework.kafka.annotation.TopicPartition;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.wire.CloudEventHeaders;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.FactHash;
import uk.foicasebook.events.wire.UnreadableFact;
import uk.foicasebook.query.archive.Arrivals;
import uk.foicasebook.query.archive.ReferenceArchive;
import uk.foicasebook.query.archive.ReferenceReaders;
import uk.foicasebook.query.projection.Rebuild;

/**
 * Reads what every case rests on, and what authorities settle and publish. Each instance reads it
 * whole, from its beginning at every start, in no group: what is archived already is compared, and
 * anything new is archived.
 */
@Component
class ReferenceFeed {
  private final ReferenceArchive archive;
  private final ReferenceReaders reference;
  private final Rebuild rebuild;
  private final FeedState state;
  private final Arrivals arrivals;

  ReferenceFeed(
      ReferenceArchive archive,
      ReferenceReaders reference,
      Rebuild rebuild,
      FeedState state,
      Arrivals arrivals) {
    this.archive = archive;
    this.reference = reference;
    this.rebuild = rebuild;
    this.state = state;
    this.arrivals = arrivals;
  }

  @KafkaListener(
      id = "calendar-feed",
      idIsGroup = false,
      concurrency = "1",
      topicPartitions =
          @TopicPartition(
              topic = "${casebook.feed.calendar-topic}",
              partitionOffsets = @PartitionOffset(partition = "0", initialOffset = "0")))
  void onCalendar(List<ConsumerRecord<String, byte[]>> records) {
    on(records);
  }

  @KafkaListener(
      id = "authority-feed",
      idIsGroup = false,
      concurrency = "1",
      topicPartitions =
          @TopicPartition(
              topic = "${casebook.feed.authority-topic}",
              partitionOffsets = @PartitionOffset(partition = "0", initialOffset = "0")))
  void onAuthorities(List<ConsumerRecord<String, byte[]>> records) {
    on(records);
  }

  private void on(List<ConsumerRecord<String, byte[]>> records) {
    for (int i = 0; i < records.size(); i++) {
      ConsumerRecord<String, byte[]> each = records.get(i);
      try {
        take(each);
        state.running(each.topic());
      } catch (Stopped stop) {
        state.stopped(each.topic(), stop.reason());
        throw new BatchListenerFailedException(stop.reason(), stop, i);
      } catch (RuntimeException fault) {
        state.stopped(each.topic(), fault.getClass().getSimpleName());
        throw fault;
      }
    }
  }

  private void take(ConsumerRecord<String, byte[]> each) {
    Envelope fact = read(each);
    Admission.known(fact);
    long last = archive.revision(fact.stream());
    if (fact.revision() <= last) {
      again(fact);
    } else {
      follow(fact, last);
      if (!archive.add(fact)) {
        again(fact);
      }
    }
    reference.refresh();
    rebuild.follow();
    arrivals.announce(fact.stream(), fact.revision());
  }

  private void follow(Envelope fact, long last) {
    if (fact.revision() > last + 1) {
      throw new Stopped("gap: %s came after revision %d".formatted(fact, last));
    }
    String before =
        archive
            .fact(fact.stream(), last)
            .map(head -> head.metadata().hash())
            .orElse(FactHash.NONE_BEFORE);
    if (!fact.metadata().previousHash().equals(before)) {
      throw new Stopped("%s does not follow the fact before it".formatted(fact));
    }
    if (!fact.isIntact()) {
      throw new Stopped("%s is not what its hash says".formatted(fact));
    }
  }

  private void again(Envelope fact) {
    if (!archive.fact(fact.stream(), fact.revision()).equals(Optional.of(fact))) {
      throw new Stopped("%s is another fact than the one archived".formatted(fact));
    }
  }

  private static Envelope read(ConsumerRecord<String, byte[]> each) {
    var headers = new HashMap<String, byte[]>();
    for (Header header : each.headers()) {
      headers.put(header.key(), header.value());
    }
    try {
      return CloudEventHeaders.read(each.key(), headers, each.value());
    } catch (UnreadableFact | IllegalArgumentException unreadable) {
      throw new Stopped(
          "the record at offset %d of %s is not a fact: %s"
              .formatted(each.offset(), each.topic(), unreadable.getMessage()));
    }
  }
}
