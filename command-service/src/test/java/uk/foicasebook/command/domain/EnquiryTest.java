package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.COVERT;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.partNumbers;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.PartRefusal.UnknownPart;
import uk.foicasebook.command.domain.RegulatorRefusal.BeforeWhatItFollows;
import uk.foicasebook.command.domain.RegulatorRefusal.EndsBeforeItBegins;
import uk.foicasebook.command.domain.SearchCommand.ConsultThirdParty;
import uk.foicasebook.command.domain.SearchCommand.RecordAdvice;
import uk.foicasebook.command.domain.SearchCommand.RecordAssistance;
import uk.foicasebook.command.domain.SearchCommand.RecordConsultation;
import uk.foicasebook.command.domain.SearchCommand.ReferForAdvice;
import uk.foicasebook.command.domain.SearchRefusal.ConsultationIdTaken;
import uk.foicasebook.command.domain.SearchRefusal.ReferralIdTaken;
import uk.foicasebook.command.domain.SearchRefusal.UnknownConsultation;
import uk.foicasebook.command.domain.SearchRefusal.UnknownReferral;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.AssistanceId;
import uk.foicasebook.events.AssistanceKind;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ConsultationId;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.ReferralId;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.AdviceRecorded;
import uk.foicasebook.events.SearchEvent.AssistanceRecorded;
import uk.foicasebook.events.SearchEvent.ConsultationRecorded;
import uk.foicasebook.events.SearchEvent.ReferredForAdvice;
import uk.foicasebook.events.SearchEvent.ThirdPartyConsulted;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.ThirdPartyView;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

class EnquiryTest {
  private static final CaseEvent[] BEGUN = {received(), strand(BRIEFINGS, Finding.HELD)};

  @Test
  @Cites(value = "s.45 Code part 3", kind = CitationKind.CODE)
  void a_third_party_is_asked_and_says_what_it_says() {
    given(BEGUN)
        .when(consult(null, "2019-01-25", "Sample Maker Ltd", BRIEFINGS))
        .thenFacts(consulted("consultation-1"))
        .when(consult(null, "2019-01-25", "Sample Maker Ltd", BRIEFINGS))
        .thenNothingNew()
        .when(view("consultation-1", "2019-01-24", ThirdPartyView.OBJECTS))
        .thenFacts(
            new ConsultationRecorded(
                day("2019-01-24"),
                new ConsultationId("consultation-1"),
                ThirdPartyView.OBJECTS,
                text("No")))
        .when(view("consultation-1", "2019-01-24", ThirdPartyView.OBJECTS))
        .thenNothingNew()
        .when(view("consultation-1", "2019-01-29", ThirdPartyView.CONSENTS))
        .thenAccepted();
  }

  @Test
  @Refuses({
    UnknownStrand.class,
    EndsBeforeItBegins.class,
    ConsultationIdTaken.class,
    UnknownConsultation.class,
    BeforeWhatItFollows.class
  })
  void a_consultation_fits_what_is_on_file() {
    given(BEGUN)
        .when(consult(null, "2019-01-25", "Sample Maker Ltd", COVERT))
        .thenRefused(new UnknownStrand(COVERT));
    given(BEGUN)
        .when(consult(null, "2019-01-16", "Sample Maker Ltd", BRIEFINGS))
        .thenRefused(new EndsBeforeItBegins(day("2019-01-17"), day("2019-01-16")));
    given(BEGUN)
        .when(consult(null, "2019-01-25", "Sample Maker Ltd", BRIEFINGS))
        .thenAccepted()
        .when(consult("consultation-1", "2019-01-25", "Sample Seller Ltd", BRIEFINGS))
        .thenRefused(new ConsultationIdTaken(new ConsultationId("consultation-1")));
    given(BEGUN)
        .when(view("other", "2019-01-24", ThirdPartyView.NO_REPLY))
        .thenRefused(new UnknownConsultation(new ConsultationId("other")));
    given(received(), strand(BRIEFINGS, Finding.HELD), consulted("c"))
        .when(view("c", "2019-01-16", ThirdPartyView.NO_REPLY))
        .thenRefused(new BeforeWhatItFollows(day("2019-01-16"), day("2019-01-17")));
  }

  @Test
  void advice_is_asked_for_and_comes() {
    given(BEGUN)
        .when(refer(null, "2019-01-25", BRIEFINGS))
        .thenFacts(referred("referral-1"))
        .when(refer(null, "2019-01-25", BRIEFINGS))
        .thenNothingNew()
        .when(advice("referral-1", "2019-01-17"))
        .thenFacts(
            new AdviceRecorded(
                day("2019-01-17"), new ReferralId("referral-1"), text("Withhold them")))
        .when(advice("referral-1", "2019-01-17"))
        .thenNothingNew();
  }

  @Test
  @Refuses({ReferralIdTaken.class, UnknownReferral.class})
  void a_referral_fits_what_is_on_file() {
    given(BEGUN).when(refer(null, null, COVERT)).thenRefused(new UnknownStrand(COVERT));
    given(BEGUN)
        .when(refer(null, "2019-01-16", BRIEFINGS))
        .thenRefused(new EndsBeforeItBegins(day("2019-01-17"), day("2019-01-16")));
    given(received(), strand(BRIEFINGS, Finding.HELD), referred("r"))
        .when(refer("r", "2019-01-28", BRIEFINGS))
        .thenRefused(new ReferralIdTaken(new ReferralId("r")));
    given(received(), strand(BRIEFINGS, Finding.HELD), referred("r"))
        .when(advice("other", "2019-01-24"))
        .thenRefused(new UnknownReferral(new ReferralId("other")));
    given(received(), strand(BRIEFINGS, Finding.HELD), referred("r"))
        .when(advice("r", "2019-01-16"))
        .thenRefused(new BeforeWhatItFollows(day("2019-01-16"), day("2019-01-17")));
  }

  @Test
  @Cites("FOIA 2000 s.16(1)")
  void help_to_the_requester_is_kept_and_may_be_amended() {
    given(BEGUN)
        .when(help(null, null, "Ask for one year"))
        .thenFacts(helped("assistance-1", Scope.WHOLE, "Ask for one year"))
        .when(help(null, null, "Ask for one year"))
        .thenNothingNew()
        .when(help("assistance-1", new Scope(List.of(), List.of(BRIEFINGS)), "Ask for one month"))
        .thenFacts(
            helped("assistance-1", new Scope(List.of(), List.of(BRIEFINGS)), "Ask for one month"));
    given(BEGUN)
        .when(help(null, new Scope(partNumbers("9"), List.of()), "Ask for one year"))
        .thenRefused(new UnknownPart(part("9")));
  }

  private static ConsultThirdParty consult(
      String name, String replyBy, String thirdParty, StrandId strand) {
    return new ConsultThirdParty(
        day("2019-01-17"),
        name == null ? null : new ConsultationId(name),
        text(thirdParty),
        List.of(strand),
        day(replyBy),
        text("Would it harm you?"));
  }

  private static ThirdPartyConsulted consulted(String name) {
    return new ThirdPartyConsulted(
        day("2019-01-17"),
        new ConsultationId(name),
        text("Sample Maker Ltd"),
        List.of(BRIEFINGS),
        day("2019-01-25"),
        text("Would it harm you?"));
  }

  private static RecordConsultation view(String name, String on, ThirdPartyView view) {
    return new RecordConsultation(day(on), new ConsultationId(name), view, text("No"));
  }

  private static ReferForAdvice refer(String name, String replyBy, StrandId strand) {
    return new ReferForAdvice(
        day("2019-01-17"),
        name == null ? null : new ReferralId(name),
        "Advice unit",
        true,
        List.of(strand),
        replyBy == null ? null : day(replyBy),
        null);
  }

  private static ReferredForAdvice referred(String name) {
    return new ReferredForAdvice(
        day("2019-01-17"),
        new ReferralId(name),
        "Advice unit",
        true,
        List.of(BRIEFINGS),
        day("2019-01-25"),
        null);
  }

  private static RecordAdvice advice(String name, String on) {
    return new RecordAdvice(day(on), new ReferralId(name), text("Withhold them"));
  }

  private static RecordAssistance help(String name, Scope scope, String words) {
    return new RecordAssistance(
        day("2019-02-04"),
        name == null ? null : new AssistanceId(name),
        AssistanceKind.TO_NARROW,
        scope,
        Channel.EMAIL,
        text(words));
  }

  static AssistanceRecorded helped(String name, Scope scope, String words) {
    return new AssistanceRecorded(
        day("2019-02-04"),
        new AssistanceId(name),
        AssistanceKind.TO_NARROW,
        scope,
        Channel.EMAIL,
        text(words));
  }
}
