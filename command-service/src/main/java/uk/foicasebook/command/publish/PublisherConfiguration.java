package uk.foicasebook.command.publish;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The publisher's parts. Every instance has them; the token's owner is the one that publishes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "casebook.publisher.enabled", matchIfMissing = true)
class PublisherConfiguration {

  @Bean
  FactTopics factTopics(
      PublisherProperties properties,
      @Value("${spring.kafka.bootstrap-servers}") String bootstrapServers) {
    return new FactTopics(properties, bootstrapServers);
  }

  /**
   * A delivery is given up well within the transaction it is part of, and long before a reader of
   * the store would give up a gap. Kafka's own time limit lies beyond it, so that records never
   * expire one by one.
   */
  @Bean
  KafkaDelivery kafkaDelivery(@Value("${spring.kafka.bootstrap-servers}") String bootstrapServers) {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.CLIENT_ID_CONFIG,
            PatientProcessor.NAME,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.LINGER_MS_CONFIG,
            1,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            FactTopics.LARGEST_FACT,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            3_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            3_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            120_000);
    return new KafkaDelivery(
        () -> new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()),
        Duration.ofSeconds(6));
  }

  @Bean(initMethod = "start", destroyMethod = "shutDown")
  PatientProcessor factPublisher(
      KafkaDelivery delivery,
      JdbcClient jdbc,
      FactTopics topics,
      PublisherProperties properties,
      EventStore store,
      TokenStore tokens,
      TransactionManager transactions) {
    var publisher = new FactPublisher(new StoredFacts(jdbc), topics, delivery);
    return PatientProcessor.of(publisher, store, tokens, transactions, properties);
  }
}
