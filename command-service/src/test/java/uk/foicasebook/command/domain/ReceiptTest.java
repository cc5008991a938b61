package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.CAMPAIGN;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.MORGAN;
import static uk.foicasebook.command.domain.Samples.POLICE;
import static uk.foicasebook.command.domain.Samples.RECEIVED;
import static uk.foicasebook.command.domain.Samples.REFERENCE;
import static uk.foicasebook.command.domain.Samples.aRequest;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.occasion;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseRefusal.CaseAlreadyOpen;
import uk.foicasebook.command.domain.CaseRefusal.HappenedBeforeReceipt;
import uk.foicasebook.command.domain.CaseRefusal.HappensInTheFuture;
import uk.foicasebook.command.domain.CaseRefusal.KnownBeforeItHappened;
import uk.foicasebook.command.domain.CaseRefusal.KnownInTheFuture;
import uk.foicasebook.command.domain.CaseRefusal.NoSuchCase;
import uk.foicasebook.command.domain.CaseRefusal.ReceivedInTheFuture;
import uk.foicasebook.command.domain.IntakeCommand.AssignOfficer;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.WeekendReceipt;
import uk.foicasebook.law.Cites;

class ReceiptTest {

  @Test
  void a_request_opens_a_case_under_foia_and_the_statutes_reading_of_receipt() {
    given().when(aRequest(RECEIVED)).thenFacts(received());
  }

  @Test
  void the_regime_and_the_reading_of_receipt_may_be_chosen() {
    given()
        .when(
            new ReceiveRequest(
                RECEIVED,
                REFERENCE,
                Regime.EIR,
                WeekendReceipt.CODE,
                Channel.POST,
                CAMPAIGN,
                text("Noise")))
        .thenFacts(
            new RequestReceived(
                RECEIVED,
                POLICE,
                REFERENCE,
                Regime.EIR,
                WeekendReceipt.CODE,
                Channel.POST,
                CAMPAIGN,
                text("Noise")));
  }

  @Test
  void the_same_request_again_is_no_news() {
    given(received()).when(aRequest(RECEIVED)).thenNothingNew();
    given(received())
        .when(
            new ReceiveRequest(
                RECEIVED, null, null, null, Channel.EMAIL, CAMPAIGN, text("How many alerts?")))
        .thenNothingNew();
  }

  @Test
  @Refuses(CaseAlreadyOpen.class)
  void another_request_does_not_open_the_same_case() {
    given(received()).when(aRequest(day("2019-01-14"))).thenRefused(new CaseAlreadyOpen(REFERENCE));
    given(received())
        .when(aRequest(RECEIVED).under(new Reference("2/2019")))
        .thenRefused(new CaseAlreadyOpen(REFERENCE));
  }

  @Test
  @Cites("FOIA 2000 s.10(6)")
  @Refuses(ReceivedInTheFuture.class)
  void a_request_is_not_received_tomorrow() {
    given()
        .on(occasion("2019-01-14T23:59:59Z"))
        .when(aRequest(RECEIVED))
        .thenRefused(new ReceivedInTheFuture(RECEIVED, day("2019-01-14")));
  }

  @Test
  void a_request_is_received_on_the_last_minute_of_today() {
    given().on(occasion("2019-01-15T23:59:59Z")).when(aRequest(RECEIVED)).thenFacts(received());
  }

  @Test
  @Refuses(NoSuchCase.class)
  void nothing_is_done_to_a_case_that_is_not_there() {
    given().when(new AssignOfficer(RECEIVED, MORGAN)).thenRefused(new NoSuchCase());
  }

  @Test
  @Refuses(NoSuchCase.class)
  void a_case_of_another_authority_is_not_there() {
    Occasion elsewhere =
        new Occasion(
            LATE_ENTRY.today(),
            LATE_ENTRY.now(),
            LATE_ENTRY.knownOn(),
            LATE_ENTRY.knownAt(),
            MORGAN,
            Set.of(Role.OFFICER),
            new AuthorityId("sample-council"));
    given(received())
        .on(elsewhere)
        .when(new AssignOfficer(RECEIVED, MORGAN))
        .thenRefused(new NoSuchCase());
  }

  @Test
  @Refuses(HappensInTheFuture.class)
  void nothing_happens_tomorrow() {
    given(received())
        .on(occasion("2019-01-20T09:00:00Z"))
        .when(new AssignOfficer(day("2019-01-21"), MORGAN))
        .thenRefused(new HappensInTheFuture(day("2019-01-21"), day("2019-01-20")));
  }

  @Test
  @Refuses(KnownInTheFuture.class)
  void nothing_is_known_before_its_time() {
    Instant now = Instant.parse("2019-01-20T09:00:00Z");
    Instant later = now.plusSeconds(1);
    given()
        .on(knownAt(later, "2019-01-20", now))
        .when(aRequest(RECEIVED))
        .thenRefused(new KnownInTheFuture(later, now));
    given().on(knownAt(now, "2019-01-20", now)).when(aRequest(RECEIVED)).thenFacts(received());
  }

  @Test
  @Refuses(KnownBeforeItHappened.class)
  void nothing_is_known_before_it_happens() {
    Instant now = Instant.parse("2019-01-20T09:00:00Z");
    given()
        .on(knownAt(Instant.parse("2019-01-14T09:00:00Z"), "2019-01-14", now))
        .when(aRequest(RECEIVED))
        .thenRefused(new KnownBeforeItHappened(RECEIVED, day("2019-01-14")));
    given()
        .on(knownAt(Instant.parse("2019-01-15T09:00:00Z"), "2019-01-15", now))
        .when(aRequest(RECEIVED))
        .thenFacts(received());
  }

  @Test
  @Cites("FOIA 2000 s.1(1)")
  @Refuses(HappenedBeforeReceipt.class)
  void nothing_is_done_about_a_request_before_it_is_received() {
    given(received(), numbered("1"))
        .when(new AssignOfficer(day("2019-01-14"), MORGAN))
        .thenRefused(new HappenedBeforeReceipt(day("2019-01-14"), RECEIVED));
    given(received())
        .when(new AssignOfficer(RECEIVED, MORGAN))
        .thenFacts(new OfficerAssigned(RECEIVED, MORGAN));
  }

  private static Occasion knownAt(Instant knownAt, String knownOn, Instant now) {
    return new Occasion(
        day("2019-01-20"), now, day(knownOn), knownAt, MORGAN, Set.of(Role.OFFICER), POLICE);
  }
}
