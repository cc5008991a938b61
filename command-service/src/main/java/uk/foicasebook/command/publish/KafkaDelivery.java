package uk.foicasebook.command.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Delivers a batch to Kafka whole, or says that it did not.
 *
 * <p>After any failure the producer is thrown away with everything it still holds. Were it kept, an
 * early record could expire and a later one of the same case be sent after all: a gap in the topic.
 * As it is, a partition gets a prefix of the batch, and then the whole batch again.
 */
final class KafkaDelivery implements AutoCloseable {
  private final Supplier<Producer<String, byte[]>> producers;
  private final Duration patience;
  private @Nullable Producer<String, byte[]> producer;

  KafkaDelivery(Supplier<Producer<String, byte[]>> producers, Duration patience) {
    this.producers = producers;
    this.patience = patience;
  }

  /**
   * Returns when every record is acknowledged.
   *
   * @throws NotPublished if that takes too long or is refused; some may have arrived
   */
  synchronized void deliver(List<ProducerRecord<String, byte[]>> records) {
    var current = producer == null ? producers.get() : producer;
    producer = current;
    try {
      var sent = new ArrayList<Future<?>>(records.size());
      records.forEach(each -> sent.add(current.send(each)));
      awaitAll(sent);
    } catch (TimeoutException e) {
      throw discarded("Kafka did not acknowledge within " + patience, e);
    } catch (ExecutionException e) {
      throw discarded("Kafka refused", e.getCause());
    } catch (KafkaException e) {
      throw discarded("Kafka cannot be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw discarded("interrupted while waiting for Kafka", e);
    }
  }

  private void awaitAll(List<Future<?>> sent)
      throws InterruptedException, ExecutionException, TimeoutException {
    var deadline = System.nanoTime() + patience.toNanos();
    for (var acknowledgement : sent) {
      acknowledgement.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    }
  }

  private NotPublished discarded(String why, @Nullable Throwable cause) {
    close();
    return new NotPublished(why, cause);
  }

  @Override
  public synchronized void close() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }
}
