package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.COVERT;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.denied;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.ExemptionCommand.RecordHarm;
import uk.foicasebook.command.domain.ExemptionCommand.RecordPublicInterestTest;
import uk.foicasebook.command.domain.ExemptionRefusal.NoSuchExemption;
import uk.foicasebook.command.domain.ExemptionRefusal.NotReliedOn;
import uk.foicasebook.command.domain.ExemptionRefusal.TestOnAbsoluteExemption;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.CitationProblem;
import uk.foicasebook.law.exemption.Instrument;

class HarmAndBalanceTest {
  private static final CaseEvent[] MODEL = {
    received(),
    strand(BRIEFINGS, Finding.HELD),
    withheld(BRIEFINGS, "24(1)"),
    withheld(BRIEFINGS, "31(1)(a)"),
    withheld(BRIEFINGS, "23(1)"),
    withheld(BRIEFINGS, "41(1)"),
    strand(COVERT, Finding.NOT_STATED),
    denied(COVERT, "24(2)", "23(5)")
  };

  @Test
  void a_harm_is_stated_for_the_exemptions_relied_on() {
    given(MODEL)
        .when(harm(null, Limb.COMMUNICATE, BRIEFINGS, "31(1)(a)"))
        .thenFacts(stated("harm-1", Limb.COMMUNICATE, BRIEFINGS, "31(1)(a)"))
        .when(harm(null, Limb.COMMUNICATE, BRIEFINGS, "31(1)(a)"))
        .thenNothingNew()
        .when(harm("harm-1", Limb.COMMUNICATE, BRIEFINGS, "31(1)(a)", "24(1)"))
        .thenFacts(stated("harm-1", Limb.COMMUNICATE, BRIEFINGS, "31(1)(a)", "24(1)"))
        .when(harm(null, Limb.CONFIRM_OR_DENY, COVERT, "24(2)"))
        .thenFacts(stated("harm-2", Limb.CONFIRM_OR_DENY, COVERT, "24(2)"));
  }

  @Test
  @Refuses(NotReliedOn.class)
  void a_harm_is_not_stated_for_what_is_not_relied_on() {
    given(MODEL)
        .when(harm(null, Limb.COMMUNICATE, BRIEFINGS, "31(1)(a)", "31(1)(b)"))
        .thenRefused(new NotReliedOn(new Claim(BRIEFINGS, foia("31(1)(b)"), Limb.COMMUNICATE)));
    given(MODEL)
        .when(harm(null, Limb.CONFIRM_OR_DENY, BRIEFINGS, "31(1)(a)"))
        .thenRefused(new NotReliedOn(new Claim(BRIEFINGS, foia("31(1)(a)"), Limb.CONFIRM_OR_DENY)));
    given(MODEL)
        .when(harm(null, Limb.COMMUNICATE, COVERT, "24(2)"))
        .thenRefused(new NotReliedOn(new Claim(COVERT, foia("24(2)"), Limb.COMMUNICATE)));
  }

  @Test
  @Cites({"FOIA 2000 s.2(1)(b)", "FOIA 2000 s.2(2)(b)"})
  void one_balance_carries_several_qualified_exemptions_for_one_duty() {
    given(MODEL)
        .when(test(null, Limb.COMMUNICATE, BRIEFINGS, "24(1)", "31(1)(a)"))
        .thenFacts(struck("test-1", Limb.COMMUNICATE, BRIEFINGS, "24(1)", "31(1)(a)"))
        .when(test(null, Limb.COMMUNICATE, BRIEFINGS, "24(1)", "31(1)(a)"))
        .thenNothingNew()
        .when(test("ncnd", Limb.CONFIRM_OR_DENY, COVERT, "24(2)"))
        .thenFacts(struck("ncnd", Limb.CONFIRM_OR_DENY, COVERT, "24(2)"));
  }

  @Test
  @Refuses(NotReliedOn.class)
  void what_is_not_relied_on_is_not_weighed() {
    given(MODEL)
        .when(test(null, Limb.COMMUNICATE, BRIEFINGS, "31(1)(b)"))
        .thenRefused(new NotReliedOn(new Claim(BRIEFINGS, foia("31(1)(b)"), Limb.COMMUNICATE)));
    given(MODEL)
        .when(test(null, Limb.CONFIRM_OR_DENY, BRIEFINGS, "24(1)"))
        .thenRefused(new NotReliedOn(new Claim(BRIEFINGS, foia("24(1)"), Limb.CONFIRM_OR_DENY)));
  }

  @Test
  @Cites({"FOIA 2000 s.2(3)", "FOIA 2000 s.41(1)(b)"})
  @Refuses(TestOnAbsoluteExemption.class)
  void an_absolute_exemption_is_not_weighed_but_the_defence_in_confidence_is() {
    given(MODEL)
        .when(test(null, Limb.COMMUNICATE, BRIEFINGS, "24(1)", "23(1)"))
        .thenRefused(new TestOnAbsoluteExemption(foia("23(1)")));
    given(MODEL)
        .when(test(null, Limb.CONFIRM_OR_DENY, COVERT, "23(5)"))
        .thenRefused(new TestOnAbsoluteExemption(foia("23(5)")));
    given(MODEL)
        .when(test(null, Limb.COMMUNICATE, BRIEFINGS, "41(1)"))
        .thenFacts(struck("test-1", Limb.COMMUNICATE, BRIEFINGS, "41(1)"));
  }

  @Test
  @Refuses({NothingNamed.class, UnknownStrand.class, NoSuchExemption.class})
  void harms_and_balances_are_about_something() {
    StrandId other = new StrandId("other");
    NoSuchExemption noSuch =
        new NoSuchExemption("99", new CitationProblem.UnknownSection(Instrument.FOIA_2000, "99"));

    given(MODEL)
        .when(harm(null, Limb.COMMUNICATE, null, "24(1)"))
        .thenRefused(new NothingNamed("strands"));
    given(MODEL)
        .when(harm(null, Limb.COMMUNICATE, BRIEFINGS))
        .thenRefused(new NothingNamed("exemptions"));
    given(MODEL)
        .when(harm(null, Limb.COMMUNICATE, other, "24(1)"))
        .thenRefused(new UnknownStrand(other));
    given(MODEL).when(harm(null, Limb.COMMUNICATE, BRIEFINGS, "99")).thenRefused(noSuch);
    given(MODEL)
        .when(test(null, Limb.COMMUNICATE, null, "24(1)"))
        .thenRefused(new NothingNamed("strands"));
    given(MODEL)
        .when(test(null, Limb.COMMUNICATE, BRIEFINGS))
        .thenRefused(new NothingNamed("exemptions"));
    given(MODEL)
        .when(test(null, Limb.COMMUNICATE, other, "24(1)"))
        .thenRefused(new UnknownStrand(other));
    given(MODEL).when(test(null, Limb.COMMUNICATE, BRIEFINGS, "99")).thenRefused(noSuch);
  }

  private static RecordHarm harm(String name, Limb limb, StrandId strand, String... exemptions) {
    return new RecordHarm(
        WORKED_ON,
        name == null ? null : new HarmId(name),
        strand == null ? List.of() : List.of(strand),
        List.of(exemptions),
        limb,
        Likelihood.WOULD_BE_LIKELY,
        text("Methods would be known."));
  }

  private static HarmRecorded stated(
      String name, Limb limb, StrandId strand, String... exemptions) {
    return new HarmRecorded(
        WORKED_ON,
        new HarmId(name),
        List.of(strand),
        Stream.of(exemptions).map(Samples::foia).toList(),
        limb,
        Likelihood.WOULD_BE_LIKELY,
        text("Methods would be known."));
  }

  private static RecordPublicInterestTest test(
      String name, Limb limb, StrandId strand, String... exemptions) {
    return new RecordPublicInterestTest(
        WORKED_ON,
        name == null ? null : new TestId(name),
        strand == null ? List.of() : List.of(strand),
        List.of(exemptions),
        limb,
        List.of(text("Money")),
        List.of(text("Safety")),
        Balance.MAINTAIN,
        text("Safety first"));
  }

  private static PublicInterestTestRecorded struck(
      String name, Limb limb, StrandId strand, String... exemptions) {
    return new PublicInterestTestRecorded(
        WORKED_ON,
        new TestId(name),
        List.of(strand),
        Stream.of(exemptions).map(Samples::foia).toList(),
        limb,
        List.of(text("Money")),
        List.of(text("Safety")),
        Balance.MAINTAIN,
        text("Safety first"));
  }
}
