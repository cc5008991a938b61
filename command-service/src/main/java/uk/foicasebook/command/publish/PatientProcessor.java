package uk.foicasebook.command.publish;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Axon's tracking processor, which is woken by a commit, except that its pauses after failures do
 * not double up to a minute: when Kafka is back, facts flow again within a second or two.
 */
final class PatientProcessor extends TrackingEventProcessor {
  static final String NAME = "kafka-publisher";

  private final Duration longestPause;

  private PatientProcessor(TrackingEventProcessor.Builder builder, Duration longestPause) {
    super(builder);
    this.longestPause = longestPause;
  }

  /**
   * One segment, so that facts are sent in their order. A first start, and a store that lost its
   * token, begin with the first fact.
   */
  static PatientProcessor of(
      EventHandlerInvoker publisher,
      EventStore store,
      TokenStore tokens,
      TransactionManager transactions,
      PublisherProperties properties) {
    return new PatientProcessor(
        TrackingEventProcessor.builder()
            .name(NAME)
            .eventHandlerInvoker(publisher)
            .messageSource(store)
            .tokenStore(tokens)
            .transactionManager(transactions)
            .trackingEventProcessorConfiguration(
                TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                    .andBatchSize(properties.batch())
                    .andInitialSegmentsCount(1)
                    .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                    .andEventAvailabilityTimeout(1, TimeUnit.SECONDS)
                    .andTokenClaimInterval(
                        properties.claimInterval().toMillis(), TimeUnit.MILLISECONDS)),
        properties.claimInterval());
  }

  @Override
  protected void doSleepFor(long millis, AtomicBoolean interrupted) {
    super.doSleepFor(Math.min(millis, longestPause.toMillis()), interrupted);
  }
}
