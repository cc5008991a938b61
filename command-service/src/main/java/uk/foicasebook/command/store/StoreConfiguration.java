package uk.foicasebook.command.store;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon's infrastructure, bean by bean. Left to auto-configuration, Axon 4.13 on Spring Boot 4
 * quietly takes an event bus that stores nothing and transactions that are none; {@link
 * StoreAssertion} stops the start if that ever happens.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
    return new SpringTransactionManager(transactions);
  }

  @Bean
  ConnectionProvider axonConnections(DataSource dataSource) {
    return new UnitOfWorkAwareConnectionProviderWrapper(
        new SpringDataSourceConnectionProvider(dataSource));
  }

  @Bean
  @Qualifier("eventSerializer")
  Serializer eventSerializer() {
    return new NamedEventSerializer();
  }

  @Bean
  EventStorageEngine eventStorageEngine(
      ConnectionProvider connections, @Qualifier("eventSerializer") Serializer facts) {
    return FactStorageEngine.on(connections, facts);
  }

  /**
   * The event store. A fact that another instance committed is seen after the fetch delay; one of
   * our own at once.
   */
  @Bean
  EventStore eventStore(
      EventStorageEngine engine,
      Clock clock,
      @Value("${casebook.store.fetch-delay:100ms}") Duration fetchDelay) {
    GenericEventMessage.clock = clock;
    return EmbeddedEventStore.builder()
        .storageEngine(engine)
        .fetchDelay(fetchDelay.toMillis())
        .build();
  }

  /**
   * The tokens. The owner of a claim is this context and not, as by default, this JVM: two services
   * may share one.
   */
  @Bean
  TokenStore tokenStore(
      ConnectionProvider connections,
      @Value("${casebook.publisher.claim-timeout:8s}") Duration claimTimeout) {
    return JdbcTokenStore.builder()
        .connectionProvider(connections)
        .serializer(TokenSerializer.create())
        .schema(
            TokenSchema.builder()
                .setTokenTable("token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("time_stamp")
                .setOwnerColumn("owner")
                .build())
        .claimTimeout(claimTimeout)
        .nodeId(UUID.randomUUID().toString())
        .contentType(byte[].class)
        .build();
  }
}
