package uk.foicasebook.command.aggregate;

import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.messageWithPayload;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.hamcrest.CoreMatchers.equalTo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.domain.CaseDecider;
import uk.foicasebook.command.domain.CaseRefusal.NoSuchCase;
import uk.foicasebook.command.domain.Decision.Refused;
import uk.foicasebook.command.domain.IntakeCommand.AssignOfficer;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Ciphertext;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Requester;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.WeekendReceipt;
import uk.foicasebook.events.wire.Provenance;
import uk.foicasebook.keys.KeySettings;
import uk.foicasebook.keys.KeyVault;
import uk.foicasebook.keys.MasterKey;

/** The wiring only: what follows from a command is told in the decider's own tests. */
class CaseAggregateTest {
  private static final CaseId CASE = CaseId.of("0195c6a0-0000-7000-8000-000000000001");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final PersonId OLIVE = new PersonId("olive");
  private static final Requester ROWAN =
      new Requester(
          ProtectedText.of("Rowan Ashdown"),
          ProtectedText.of("rowan@example.org"),
          RequesterType.INDIVIDUAL);
  private static final ReceiveRequest RECEIVE =
      new ReceiveRequest(
          MONDAY,
          new Reference("42"),
          null,
          null,
          Channel.EMAIL,
          ROWAN,
          ProtectedText.of("How many?"));
  private static final RequestReceived RECEIVED = received("sample-police");

  private final AggregateTestFixture<CaseAggregate> fixture =
      new AggregateTestFixture<>(CaseAggregate.class);

  private static KeyVault vault;

  @BeforeAll
  static void openVault() {
    vault =
        KeyVault.forSealing(
            KeySettings.of(
                Postgres.keysOf(Postgres.newDatabase()), "postgres", MasterKey.newKeyset()),
            Clock.systemUTC());
  }

  @AfterAll
  static void closeVault() {
    vault.close();
  }

  @BeforeEach
  void open() {
    fixture.registerCommandTargetResolver(new CaseTarget());
    fixture.registerInjectableResource(
        new CaseOffice(
            new CaseDecider(),
            vault.seals(),
            new ReferenceBook(
                EmbeddedEventStore.builder()
                    .storageEngine(new InMemoryEventStorageEngine())
                    .build()),
            Clock.fixed(Instant.parse("2026-03-05T12:00:00Z"), ZoneOffset.UTC)));
  }

  @Test
  void a_request_opens_a_case_and_what_the_requester_said_is_sealed() {
    given()
        .when(instruction(null).over(RECEIVE))
        .expectEventsMatching(
            exactSequenceOf(
                messageWithPayload(
                    predicate(
                        (RequestReceived fact) ->
                            fact.reference().equals(RECEIVED.reference())
                                && fact.wording() instanceof Ciphertext))));
  }

  @Test
  void what_is_recorded_comes_back_with_the_revision() {
    given(RECEIVED)
        .when(instruction(null).over(new AssignOfficer(MONDAY, OLIVE)))
        .expectResultMessagePayload(
            new Recorded(new Reference("42"), 1, List.of(new OfficerAssigned(MONDAY, OLIVE))));
  }

  @Test
  void a_command_for_no_case_is_refused_by_the_decider() {
    given()
        .when(instruction(null).over(new AssignOfficer(MONDAY, OLIVE)))
        .expectNoEvents()
        .expectExceptionDetails(refusedAsUnknown());
  }

  @Test
  void a_case_of_another_authority_is_no_case_whatever_revision_is_expected() {
    given(received("sample-council"))
        .when(instruction(7L).over(new AssignOfficer(MONDAY, OLIVE)))
        .expectNoEvents()
        .expectExceptionDetails(refusedAsUnknown());
  }

  @Test
  void a_stale_revision_is_said_to_be_stale() {
    given(RECEIVED)
        .when(instruction(7L).over(new AssignOfficer(MONDAY, OLIVE)))
        .expectNoEvents()
        .expectExceptionDetails(new StaleRevision(7, 0));
  }

  @Test
  void a_fact_is_signed_and_nothing_else_stands_beside_it() {
    given(RECEIVED)
        .when(instruction(0L).over(new AssignOfficer(MONDAY, OLIVE)))
        .expectEventsMatching(
            exactSequenceOf(messageWithPayload(equalTo(new OfficerAssigned(MONDAY, OLIVE)))));
  }

  private TestExecutor<CaseAggregate> given(Object... facts) {
    return facts.length == 0
        ? fixture.givenNoPriorActivity()
        : fixture.given(Stream.of(facts).map(CaseAggregateTest::signed).toList());
  }

  private static EventMessage<?> signed(Object fact) {
    return new GenericEventMessage<>(
        fact,
        MetaData.with(
            Signature.KEY,
            new Provenance(
                new AuthorityId("sample-police"),
                OLIVE,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                "a-request")));
  }

  private static Refused refusedAsUnknown() {
    return new Refused(List.of(new NoSuchCase()));
  }

  private static RequestReceived received(String authority) {
    return new RequestReceived(
        MONDAY,
        new AuthorityId(authority),
        new Reference("42"),
        Regime.FOIA,
        WeekendReceipt.STATUTE,
        Channel.EMAIL,
        ROWAN,
        ProtectedText.of("How many?"));
  }

  private static Instruction instruction(Long expectedRevision) {
    return new Instruction(
        CASE.toString(),
        new AuthorityId("sample-police"),
        OLIVE,
        Set.of(Role.OFFICER),
        null,
        null,
        null,
        "a-request",
        expectedRevision);
  }
}
