package uk.foicasebook.command.store;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start a casebook that would forget what it is told. */
@Component
class StoreAssertion implements SmartInitializingSingleton {
  private final EventBus bus;
  private final EventStorageEngine engine;
  private final TransactionManager transactions;
  private final TokenStore tokens;

  StoreAssertion(
      EventBus bus, EventStorageEngine engine, TransactionManager transactions, TokenStore tokens) {
    this.bus = bus;
    this.engine = engine;
    this.transactions = transactions;
    this.tokens = tokens;
  }

  @Override
  public void afterSingletonsInstantiated() {
    demand(bus, EmbeddedEventStore.class);
    demand(engine, FactStorageEngine.class);
    demand(transactions, SpringTransactionManager.class);
    demand(tokens, JdbcTokenStore.class);
  }

  private static void demand(Object part, Class<?> wanted) {
    if (!wanted.isInstance(part)) {
      throw new IllegalStateException(
          "The event store must be made of "
              + wanted.getSimpleName()
              + " and not of "
              + part.getClass().getName());
    }
  }
}
