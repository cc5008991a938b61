package uk.foicasebook.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.wire.UnknownFact;

class StoreWiringTest {

  @Test
  void the_store_is_the_one_that_keeps_what_it_is_told() {
    try (var casebook = Casebook.on(Postgres.newDatabase())) {
      assertThat(casebook.bean(EventBus.class)).isInstanceOf(EmbeddedEventStore.class);
      assertThat(casebook.bean(EventStorageEngine.class)).isInstanceOf(FactStorageEngine.class);
      assertThat(casebook.bean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
      assertThat(casebook.bean(TransactionManager.class))
          .isInstanceOf(SpringTransactionManager.class);
      assertThat(GenericEventMessage.clock).isSameAs(casebook.bean(Clock.class));
    }
  }

  @Test
  void a_casebook_that_would_forget_does_not_start() {
    var forgetful =
        new StoreAssertion(
            SimpleEventBus.builder().build(), null, NoTransactionManager.instance(), null);

    assertThatThrownBy(forgetful::afterSingletonsInstantiated)
        .hasMessageContaining("EmbeddedEventStore")
        .hasMessageContaining("SimpleEventBus");
  }

  @Test
  void a_token_left_by_a_reset_can_be_read_back() {
    var serializer = TokenSerializer.create();
    var reset =
        ReplayToken.createReplayToken(
            GapAwareTrackingToken.newInstance(7, List.of(3L)), null, "a reason");

    var stored = serializer.serialize(reset, byte[].class);

    assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(reset);
  }

  @Test
  void a_fact_comes_back_from_its_stored_name() {
    var serializer = new NamedEventSerializer();
    var fact = new OfficerAssigned(LocalDate.of(2026, 3, 3), new PersonId("olive"));

    var stored = serializer.serialize(fact, byte[].class);

    assertThat(stored.getType().getName()).isEqualTo("officer-assigned");
    assertThat(stored.getType().getRevision()).isEqualTo("1");
    assertThat(serializer.<byte[], Object>deserialize(stored)).isEqualTo(fact);
  }

  @Test
  void a_name_nobody_knows_is_an_exception_and_never_skipped() {
    var serializer = new NamedEventSerializer();
    var unknown = new SimpleSerializedObject<>(new byte[0], byte[].class, "officer-promoted", "1");

    assertThatThrownBy(() -> serializer.deserialize(unknown)).isInstanceOf(UnknownFact.class);
    assertThatThrownBy(() -> serializer.classForType(unknown.getType()))
        .isInstanceOf(UnknownFact.class);
  }
}
