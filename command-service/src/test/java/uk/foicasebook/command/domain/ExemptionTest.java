package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.COVERT;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.MORGAN;
import static uk.foicasebook.command.domain.Samples.POLICE;
import static uk.foicasebook.command.domain.Samples.RECEIVED;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.denied;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.Determination.Disclosed;
import uk.foicasebook.command.domain.Determination.NothingHeld;
import uk.foicasebook.command.domain.Determination.Undetermined;
import uk.foicasebook.command.domain.Determination.Withheld;
import uk.foicasebook.command.domain.ExemptionCommand.ApplyExemption;
import uk.foicasebook.command.domain.ExemptionCommand.NeitherConfirmNorDeny;
import uk.foicasebook.command.domain.ExemptionRefusal.DeniesRatherThanWithholds;
import uk.foicasebook.command.domain.ExemptionRefusal.MutuallyExclusive;
import uk.foicasebook.command.domain.ExemptionRefusal.NoNcndProvision;
import uk.foicasebook.command.domain.ExemptionRefusal.NoSuchExemption;
import uk.foicasebook.command.domain.ExemptionRefusal.NotForThisAuthority;
import uk.foicasebook.command.domain.ExemptionRefusal.NotInForce;
import uk.foicasebook.command.domain.ExemptionRefusal.WithholdsRatherThanDenies;
import uk.foicasebook.command.domain.StrandRefusal.AnsweredCannotBeWithheld;
import uk.foicasebook.command.domain.StrandRefusal.ConfirmedCannotBeDenied;
import uk.foicasebook.command.domain.StrandRefusal.DeniedCannotBeConfirmed;
import uk.foicasebook.command.domain.StrandRefusal.NothingIsHeld;
import uk.foicasebook.command.domain.StrandRefusal.StrandAlreadyAnswered;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.CitationProblem;
import uk.foicasebook.law.exemption.Instrument;

class ExemptionTest {

  @Test
  @Cites("FOIA 2000 s.1(1)(b)")
  void each_exemption_applied_is_a_fact_printed_one_way() {
    given(received(), strand(BRIEFINGS, Finding.HELD))
        .when(apply(BRIEFINGS, "section 24(1)", "31(1)(a)(b)"))
        .thenFacts(
            withheld(BRIEFINGS, "24(1)"),
            withheld(BRIEFINGS, "31(1)(a)"),
            withheld(BRIEFINGS, "31(1)(b)"))
        .when(apply(BRIEFINGS, "31(1)(b)"))
        .thenNothingNew()
        .when(new ApplyExemption(WORKED_ON, BRIEFINGS, List.of("24(1)"), text("Because")))
        .thenFacts(new ExemptionApplied(WORKED_ON, BRIEFINGS, foia("24(1)"), text("Because")));
  }

  @Test
  @Refuses(NothingNamed.class)
  void something_is_applied() {
    given(received(), strand(BRIEFINGS, Finding.HELD))
        .when(apply(BRIEFINGS))
        .thenRefused(new NothingNamed("exemptions"));
    given(received(), strand(COVERT, Finding.NOT_STATED))
        .when(deny(COVERT))
        .thenRefused(new NothingNamed("provisions"));
  }

  @Test
  @Refuses(UnknownStrand.class)
  void exemptions_are_for_strands_of_the_case() {
    StrandId other = new StrandId("other");
    given(received(), strand(BRIEFINGS, Finding.HELD))
        .when(apply(other, "24(1)"))
        .thenRefused(new UnknownStrand(other));
    given(received(), strand(BRIEFINGS, Finding.HELD))
        .when(deny(other, "24(2)"))
        .thenRefused(new UnknownStrand(other));
  }

  @Test
  @Cites("FOIA 2000 s.17(1)(b)")
  @Refuses(NoSuchExemption.class)
  void an_exemption_that_does_not_exist_is_refused_with_what_would_help() {
    given(received(), strand(BRIEFINGS, Finding.HELD))
        .when(apply(BRIEFINGS, "24(1)", "99"))
        .thenRefused(
            new NoSuchExemption(
                "99", new CitationProblem.UnknownSection(Instrument.FOIA_2000, "99")));
    given(received(), strand(COVERT, Finding.NOT_STATED))
        .when(deny(COVERT, "99"))
        .thenRefused(
            new NoSuchExemption(
                "99", new CitationProblem.UnknownSection(Instrument.FOIA_2000, "99")));
  }

  @Test
  @Cites("EIR 2004 reg 14(3)")
  void an_eir_case_reads_bare_numbers_as_regulations() {
    given(received(Regime.EIR, RECEIVED), strand(BRIEFINGS, Finding.HELD))
        .when(apply(BRIEFINGS, "12(5)(e)"))
        .thenFacts(
            new ExemptionApplied(
                WORKED_ON, BRIEFINGS, new ProvisionCode("EIR 2004 reg 12(5)(e)"), null));
  }

  @Test
  @Cites("FOIA 2000 s.35(1)")
  @Refuses(NotForThisAuthority.class)
  void a_police_force_does_not_formulate_government_policy() {
    given(received(), strand(BRIEFINGS, Finding.HELD))
        .when(apply(BRIEFINGS, "35(1)(a)"))
        .thenRefused(
            new NotForThisAuthority(foia("35(1)(a)"), AuthorityKind.POLICE, "FOIA 2000 s.35(1)"));
    given(received(), strand(COVERT, Finding.NOT_STATED))
        .when(deny(COVERT, "35(3)"))
        .thenRefused(
            new NotForThisAuthority(foia("35(3)"), AuthorityKind.POLICE, "FOIA 2000 s.35(1)"));
    given(received(), strand(BRIEFINGS, Finding.HELD))
        .on(at(AuthorityKind.GOVERNMENT_DEPARTMENT))
        .when(apply(BRIEFINGS, "35(1)(a)"))
        .thenFacts(withheld(BRIEFINGS, "35(1)(a)"));
  }

  @Test
  @Refuses(NotInForce.class)
  void an_exemption_was_law_when_the_request_came_in() {
    given(received(Regime.FOIA, day("2014-09-30")), strand(COVERT, Finding.NOT_STATED))
        .when(deny(COVERT, "22A(2)"))
        .thenRefused(new NotInForce(foia("22A(2)"), day("2014-09-30"), "FOIA 2000 s.22A(2)"));
    given(received(Regime.FOIA, day("2014-10-01")), strand(COVERT, Finding.NOT_STATED))
        .when(deny(COVERT, "22A(2)"))
        .thenFacts(denied(COVERT, "22A(2)"));
  }

  @Test
  @Cites({"FOIA 2000 s.31(1)", "FOIA 2000 s.24(1)"})
  @Refuses(MutuallyExclusive.class)
  void grounds_that_exclude_one_another_are_pleaded_in_the_alternative_with_a_reason() {
    MutuallyExclusive refused =
        new MutuallyExclusive(foia("24(1)"), foia("23(1)"), "FOIA 2000 s.24(1)");

    given(received(), strand(BRIEFINGS, Finding.HELD))
        .when(apply(BRIEFINGS, "23(1)", "24(1)"))
        .thenRefused(refused);
    given(received(), strand(BRIEFINGS, Finding.HELD), withheld(BRIEFINGS, "23(1)"))
        .when(apply(BRIEFINGS, "24(1)"))
        .thenRefused(refused);
    given(received(), strand(BRIEFINGS, Finding.HELD), withheld(BRIEFINGS, "23(1)"))
        .when(
            new ApplyExemption(
                WORKED_ON, BRIEFINGS, List.of("24(1)"), text("One or the other applies")))
        .thenFacts(
            new ExemptionApplied(
                WORKED_ON, BRIEFINGS, foia("24(1)"), text("One or the other applies")));
  }

  @Test
  @Cites("FOIA 2000 s.2(2)")
  @Refuses(DeniesRatherThanWithholds.class)
  void what_is_confirmed_as_held_is_not_withheld_by_denying_it() {
    given(received(), strand(BRIEFINGS, Finding.HELD))
        .when(apply(BRIEFINGS, "24(1)", "31(3)"))
        .thenRefused(new DeniesRatherThanWithholds(foia("31(3)"), "FOIA 2000 s.2(2)"));
  }

  @Test
  @Cites("FOIA 2000 s.2(1)")
  @Refuses({WithholdsRatherThanDenies.class, NoNcndProvision.class})
  void what_withholds_does_not_neither_confirm_nor_deny() {
    Story covert = given(received(), strand(COVERT, Finding.NOT_STATED));

    covert
        .when(deny(COVERT, "24(1)"))
        .thenRefused(
            new WithholdsRatherThanDenies(
                foia("24(1)"), List.of(foia("24(2)")), "FOIA 2000 s.2(1)"));
    covert
        .when(deny(COVERT, "21(1)"))
        .thenRefused(new NoNcndProvision(foia("21(1)"), "FOIA 2000 s.2(1)"));
    covert
        .when(deny(COVERT, "43(1)"))
        .thenRefused(new NoNcndProvision(foia("43(1)"), "FOIA 2000 s.2(1)"));
  }

  @Test
  @Cites("FOIA 2000 s.1(1)(a)")
  void a_strand_is_neither_confirmed_nor_denied_under_several_provisions_at_once() {
    given(received(), strand(COVERT, Finding.NOT_STATED))
        .when(deny(COVERT, "24(2)", "s.31(3)"))
        .thenFacts(denied(COVERT, "24(2)", "31(3)"))
        .when(deny(COVERT, "24(2)", "31(3)"))
        .thenNothingNew()
        .when(deny(COVERT, "31(3)"))
        .thenFacts(denied(COVERT, "31(3)"));
  }

  @Test
  @Cites("FOIA 2000 s.1(1)(a)")
  @Refuses(ConfirmedCannotBeDenied.class)
  void what_was_confirmed_is_not_left_unsaid() {
    given(received(), strand(COVERT, Finding.HELD))
        .when(deny(COVERT, "24(2)"))
        .thenRefused(new ConfirmedCannotBeDenied(COVERT, Finding.HELD, new Undetermined()));
    given(received(), strand(COVERT, Finding.NOT_HELD))
        .when(deny(COVERT, "24(2)"))
        .thenRefused(new ConfirmedCannotBeDenied(COVERT, Finding.NOT_HELD, new NothingHeld()));
    given(received(), strand(COVERT, Finding.NOT_STATED), withheld(COVERT, "24(1)"))
        .when(deny(COVERT, "24(2)"))
        .thenRefused(
            new ConfirmedCannotBeDenied(
                COVERT, Finding.NOT_STATED, new Withheld(List.of(foia("24(1)")))));
    given(received(), numbered("1"), strand(COVERT, Finding.NOT_STATED, "1"), answered(COVERT, "1"))
        .when(deny(COVERT, "24(2)"))
        .thenRefused(
            new ConfirmedCannotBeDenied(
                COVERT, Finding.NOT_STATED, new Disclosed(Set.of(part("1")))));
  }

  @Test
  @Cites("FOIA 2000 s.1(1)(b)")
  @Refuses({AnsweredCannotBeWithheld.class, DeniedCannotBeConfirmed.class, NothingIsHeld.class})
  void only_what_is_held_and_undecided_is_withheld() {
    given(received(), numbered("1"), strand(FIGURES, Finding.HELD, "1"), answered(FIGURES, "1"))
        .when(apply(FIGURES, "24(1)"))
        .thenRefused(new AnsweredCannotBeWithheld(FIGURES, Set.of(part("1"))));
    given(received(), strand(COVERT, Finding.NOT_STATED), denied(COVERT, "24(2)"))
        .when(apply(COVERT, "24(1)"))
        .thenRefused(new DeniedCannotBeConfirmed(COVERT, List.of(foia("24(2)"))));
    given(received(), strand(FIGURES, Finding.NOT_HELD))
        .when(apply(FIGURES, "24(1)"))
        .thenRefused(new NothingIsHeld(FIGURES));
  }

  @Test
  @Refuses(StrandAlreadyAnswered.class)
  void the_ground_told_to_the_requester_stays() {
    given(
            received(),
            strand(BRIEFINGS, Finding.HELD),
            withheld(BRIEFINGS, "24(1)"),
            issued("r1", true, BRIEFINGS))
        .when(apply(BRIEFINGS, "31(1)(a)"))
        .thenRefused(new StrandAlreadyAnswered(BRIEFINGS, response("r1")));
    given(
            received(),
            strand(COVERT, Finding.NOT_STATED),
            denied(COVERT, "24(2)"),
            issued("r1", true, COVERT))
        .when(deny(COVERT, "31(3)"))
        .thenRefused(new StrandAlreadyAnswered(COVERT, response("r1")));
  }

  private static Occasion at(AuthorityKind kind) {
    return new Occasion(
        LATE_ENTRY.today(),
        LATE_ENTRY.now(),
        LATE_ENTRY.knownOn(),
        LATE_ENTRY.knownAt(),
        MORGAN,
        Set.of(Role.OFFICER),
        POLICE,
        kind,
        LATE_ENTRY.edition());
  }

  private static ApplyExemption apply(StrandId strand, String... exemptions) {
    return new ApplyExemption(WORKED_ON, strand, List.of(exemptions), null);
  }

  private static NeitherConfirmNorDeny deny(StrandId strand, String... provisions) {
    return new NeitherConfirmNorDeny(WORKED_ON, strand, List.of(provisions), null);
  }
}
