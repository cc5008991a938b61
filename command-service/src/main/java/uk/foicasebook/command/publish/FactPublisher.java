package uk.foicasebook.command.publish;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import uk.foicasebook.events.wire.CloudEventHeaders;
import uk.foicasebook.events.wire.Envelope;

/**
 * Hands every fact to Kafka. The token that says how far we are moves in the same transaction, and
 * only after Kafka has acknowledged all facts of the batch: a crash repeats facts, it loses none.
 */
final class FactPublisher implements EventHandlerInvoker {
  private static final String BATCH = FactPublisher.class.getName() + ".batch";

  private final StoredFacts facts;
  private final FactTopics topics;
  private final KafkaDelivery delivery;

  FactPublisher(StoredFacts facts, FactTopics topics, KafkaDelivery delivery) {
    this.facts = facts;
    this.topics = topics;
    this.delivery = delivery;
  }

  @Override
  public boolean canHandle(EventMessage<?> fact, Segment segment) {
    return true;
  }

  /** Adds the fact to the batch, which is sent as a whole before the transaction commits. */
  @Override
  public void handle(EventMessage<?> fact, Segment segment) {
    var work = CurrentUnitOfWork.get().root();
    List<String> batch =
        work.getOrComputeResource(
            BATCH,
            _ -> {
              var ids = new ArrayList<String>();
              work.onPrepareCommit(_ -> publish(ids));
              return ids;
            });
    batch.add(fact.getIdentifier());
  }

  /** Facts are never published a second time on purpose: a reader replays its own archive. */
  @Override
  public boolean supportsReset() {
    return false;
  }

  private void publish(List<String> ids) {
    if (!topics.exist()) {
      throw new NotPublished("the topics are not there yet", null);
    }
    var found = facts.of(ids);
    if (found.size() != ids.size()) {
      throw new NotPublished(ids.size() + " facts wanted, " + found.size() + " found", null);
    }
    delivery.deliver(found.stream().map(this::asRecord).toList());
  }

  /** Keyed by its stream, so that the facts of a case stay in order. */
  private ProducerRecord<String, byte[]> asRecord(Envelope fact) {
    var kafka = new ProducerRecord<>(topics.of(fact.name()), fact.stream(), fact.payload());
    CloudEventHeaders.of(fact).forEach(kafka.headers()::add);
    return kafka;
  }
}
