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

/**
 * The topic of all facts: created when the broker is first reached, in the background, so that the
 * casebook starts and takes commands while Kafka is away.
 */
final class CaseTopic implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(CaseTopic.class);

  /** Bytes. A command's body is at most 1 MiB, and no fact is much larger than its command. */
  static final int LARGEST_FACT = 4 << 20;

  private static final int TIMEOUT_MS = 5_000;

  private final PublisherProperties properties;
  private final Map<String, Object> admin;
  private final CountDownLatch created = new CountDownLatch(1);
  private volatile boolean running;

  CaseTopic(PublisherProperties properties, String bootstrapServers) {
    this.properties = properties;
    this.admin =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("case-topic").start(this::keepTrying);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  String name() {
    return properties.topic();
  }

  /** Whether the topic is known to be there. */
  boolean exists() {
    return created.getCount() == 0;
  }

  private void keepTrying() {
    try {
      while (running && !exists()) {
        if (!tried()) {
          TimeUnit.MILLISECONDS.sleep(properties.retry().toMillis());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean tried() throws InterruptedException {
    try (var client = Admin.create(admin)) {
      client.createTopics(List.of(topic())).all().get();
      log.info("Created topic {}", properties.topic());
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        log.warn("Topic {} cannot be created yet: {}", properties.topic(), e.getMessage());
        return false;
      }
    }
    created.countDown();
    return true;
  }

  /** Facts are kept for ever, every one of them: no retention, no compaction. */
  private NewTopic topic() {
    return new NewTopic(properties.topic(), properties.partitions(), properties.replicas())
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
