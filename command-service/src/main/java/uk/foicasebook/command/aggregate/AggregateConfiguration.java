package uk.foicasebook.command.aggregate;

import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.foicasebook.command.domain.AuthorityDecider;
import uk.foicasebook.command.domain.CalendarDecider;
import uk.foicasebook.command.domain.CaseDecider;

/** How a case is put together with what it needs. */
@Configuration(proxyBeanMethods = false)
class AggregateConfiguration {

  @Bean
  CaseDecider caseDecider() {
    return new CaseDecider();
  }

  @Bean
  CalendarDecider calendarDecider() {
    return new CalendarDecider();
  }

  @Bean
  AuthorityDecider authorityDecider() {
    return new AuthorityDecider();
  }

  @Bean(CaseRepository.BEAN)
  Repository<CaseAggregate> caseRepository(
      EventStore store,
      ParameterResolverFactory parameters,
      HandlerDefinition handlers,
      @Value("${casebook.store.remembered-cases:2000}") int remembered) {
    return CaseRepository.on(store, parameters, handlers, remembered);
  }

  /** A fact carries its own correlation in its provenance; Axon is to add none. */
  @Bean
  CorrelationDataProvider noCorrelationData() {
    return _ -> Map.of();
  }
}
