package uk.foicasebook.command.publish;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.wire.EventNames;
import uk.foicasebook.events.wire.StoredName;

/**
 * The topics of all facts: created when the broker is first reached, in the background, so that the
 * casebook starts and takes commands while Kafka is away.
 *
 * <p>What every case rests on has a topic of its own with one partition: each reader reads it
 * whole. What authorities settle and publish has one too.
 */
final class FactTopics implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(FactTopics.class);

  /** Bytes. A command's body is at most 1 MiB, and no fact is much larger than its command. */
  static final int LARGEST_FACT = 4 << 20;

  private static final int TIMEOUT_MS = 5_000;

  private final PublisherProperties properties;
  private final Map<String, Object> admin;
  private final CountDownLatch missing;
  private volatile boolean running;

  FactTopics(PublisherProperties properties, String bootstrapServers) {
    this.properties = properties;
    this.missing = new CountDownLatch(topics().size());
    this.admin =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("fact-topics").start(this::keepTrying);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** The topic for facts of that name. */
  String of(StoredName name) {
    Class<? extends Fact> kind = EventNames.FACTS.kindOf(name.name());
    if (CaseEvent.class.isAssignableFrom(kind)) {
      return properties.topic();
    }
    if (CalendarEvent.class.isAssignableFrom(kind)) {
      return properties.calendarTopic();
    }
    if (AuthorityEvent.class.isAssignableFrom(kind)) {
      return properties.authorityTopic();
    }
    throw new IllegalStateException("No topic is known for " + name);
  }

  /** Whether all topics are known to be there. */
  boolean exist() {
    return missing.getCount() == 0;
  }

  private void keepTrying() {
    try {
      for (NewTopic topic : topics()) {
        while (running && !tried(topic)) {
          TimeUnit.MILLISECONDS.sleep(properties.retry().toMillis());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean tried(NewTopic topic) throws InterruptedException {
    try (var client = Admin.create(admin)) {
      client.createTopics(List.of(topic)).all().get();
      log.info("Created topic {}", topic.name());
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        log.warn("Topic {} cannot be created yet: {}", topic.name(), e.getMessage());
        return false;
      }
    }
    missing.countDown();
    return true;
  }

  private List<NewTopic> topics() {
    return List.of(
        topic(properties.topic(), properties.partitions()),
        topic(properties.calendarTopic(), 1),
        topic(properties.authorityTopic(), 1));
  }

  /** Facts are kept for ever, every one of them: no retention, no compaction. */
  private NewTopic topic(String name, int partitions) {
    return new NewTopic(name, partitions, properties.replicas())
        .configs(
            Map.of(
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(LARGEST_FACT),
                TopicConfig.RETENTION_MS_CONFIG,
                "-1",
                TopicConfig.RETENTION_BYTES_CONFIG,
                "-1",
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE));
  }
}
