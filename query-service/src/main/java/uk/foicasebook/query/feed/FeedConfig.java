package uk.foicasebook.query.feed;

import java.util.Map;
import org.springframework.boot.kafka.autoconfigure.ConcurrentKafkaListenerContainerFactoryConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How records are handed to the feed, and what happens when it fails: nothing is ever passed over.
 */
@Configuration(proxyBeanMethods = false)
class FeedConfig {
  private static final long FIRST_PAUSE_MILLIS = 200;
  private static final long LONGEST_PAUSE_MILLIS = 5_000;

  @Bean
  ConcurrentKafkaListenerContainerFactory<?, ?> kafkaListenerContainerFactory(
      ConcurrentKafkaListenerContainerFactoryConfigurer configurer,
      ConsumerFactory<Object, Object> consumers) {
    var factory = new ConcurrentKafkaListenerContainerFactory<Object, Object>();
    configurer.configure(factory, consumers);
    factory.setCommonErrorHandler(again());
    // One partition a batch: a transaction and its offset belong together.
    factory.getContainerProperties().setSubBatchPerPartition(true);
    return factory;
  }

  /**
   * Tries for ever. The stock handler gives up after some attempts, and at once for faults it holds
   * to be fatal, and then discards the records. A discarded fact would be a lost fact, were it not
   * for the fence: the batch after it does not fit the stored offset, and sends the feed back.
   */
  private static DefaultErrorHandler again() {
    var pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
    pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
    var handler = new DefaultErrorHandler(pauses);
    handler.setClassifications(Map.of(), true);
    return handler;
  }
}
