package uk.foicasebook.query.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.wire.CloudEventHeaders;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.UnreadableFact;

/**
 * Records of one partition, read as facts up to the first that cannot be.
 *
 * @param first the offset of the first record
 * @param next the offset after the last fact
 * @param stop why the record at {@code next} is not a fact; null where all records are
 */
record Batch(
    String topic,
    int partition,
    long first,
    long next,
    List<Entry> entries,
    @Nullable Stopped stop) {

  /** A fact and where it lay. */
  record Entry(long offset, CaseId caseId, Envelope fact) {}

  static Batch of(List<ConsumerRecord<String, byte[]>> records) {
    var entries = new ArrayList<Entry>();
    ConsumerRecord<String, byte[]> first = records.getFirst();
    for (ConsumerRecord<String, byte[]> each : records) {
      try {
        entries.add(entry(each));
      } catch (UnreadableFact | IllegalArgumentException unreadable) {
        var stop =
            new Stopped(
                "the record at offset %d is not a fact of a case: %s"
                    .formatted(each.offset(), unreadable.getMessage()));
        return new Batch(
            first.topic(), first.partition(), first.offset(), each.offset(), entries, stop);
      }
    }
    return new Batch(
        first.topic(),
        first.partition(),
        first.offset(),
        records.getLast().offset() + 1,
        entries,
        null);
  }

  /** The facts before an offset. */
  List<Envelope> applied(long next) {
    return entries.stream().filter(entry -> entry.offset() < next).map(Entry::fact).toList();
  }

  /** The cases it touches. */
  Set<CaseId> cases() {
    return entries.stream().map(Entry::caseId).collect(Collectors.toSet());
  }

  private static Entry entry(ConsumerRecord<String, byte[]> each) {
    var headers = new HashMap<String, byte[]>();
    for (Header header : each.headers()) {
      headers.put(header.key(), header.value());
    }
    Envelope fact = CloudEventHeaders.read(each.key(), headers, each.value());
    return new Entry(each.offset(), fact.caseId(), fact);
  }
}
