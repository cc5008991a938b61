package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.RefuseStrandTest.refused;
import static uk.foicasebook.command.domain.RefuseStrandTest.with;
import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.COVERT;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.denied;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.ExemptionCommand.ApplyExemption;
import uk.foicasebook.command.domain.ExemptionCommand.NeitherConfirmNorDeny;
import uk.foicasebook.command.domain.ExemptionCommand.RecordQualifiedPersonOpinion;
import uk.foicasebook.command.domain.ExemptionCommand.WithdrawExemption;
import uk.foicasebook.command.domain.ExemptionRefusal.DeniesRatherThanWithholds;
import uk.foicasebook.command.domain.ExemptionRefusal.NoOpinionNeeded;
import uk.foicasebook.command.domain.ExemptionRefusal.NoSuchExemption;
import uk.foicasebook.command.domain.ExemptionRefusal.NothingToWithdraw;
import uk.foicasebook.command.domain.ExemptionRefusal.WithholdsRatherThanDenies;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.Shortcoming.LikelihoodNotStated;
import uk.foicasebook.command.domain.Shortcoming.NoQualifiedPersonOpinion;
import uk.foicasebook.command.domain.StrandRefusal.StrandAlreadyAnswered;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.ExemptionEvent.QualifiedPersonOpinionRecorded;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.OpinionId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.CitationProblem;
import uk.foicasebook.law.exemption.Instrument;

class RelianceTest {

  @Test
  @Cites("FOIA 2000 s.17(1)(b)")
  void an_exemption_is_given_up_and_may_be_taken_up_again() {
    given(
            received(),
            strand(BRIEFINGS, Finding.HELD),
            withheld(BRIEFINGS, "24(1)"),
            withheld(BRIEFINGS, "31(1)(a)"))
        .when(withdraw(BRIEFINGS, "24(1)", "31(1)(a)"))
        .thenFacts(withdrawn(BRIEFINGS, "24(1)"), withdrawn(BRIEFINGS, "31(1)(a)"))
        .when(withdraw(BRIEFINGS, "24(1)"))
        .thenNothingNew()
        .when(new ApplyExemption(WORKED_ON, BRIEFINGS, List.of("24(1)"), null))
        .thenFacts(withheld(BRIEFINGS, "24(1)"))
        .when(withdraw(BRIEFINGS, "24(1)"))
        .thenFacts(withdrawn(BRIEFINGS, "24(1)"));
  }

  @Test
  void a_ground_against_either_duty_and_one_that_refuses_outright_is_given_up_alike() {
    given(received(), strand(COVERT, Finding.NOT_STATED), denied(COVERT, "24(2)", "31(3)"))
        .when(withdraw(COVERT, "31(3)"))
        .thenFacts(withdrawn(COVERT, "31(3)"))
        .when(new NeitherConfirmNorDeny(WORKED_ON, COVERT, List.of("24(2)"), null))
        .thenNothingNew()
        .when(withdraw(COVERT, "24(2)"))
        .thenFacts(withdrawn(COVERT, "24(2)"))
        .when(new ApplyExemption(WORKED_ON, COVERT, List.of("24(1)"), null))
        .thenFacts(withheld(COVERT, "24(1)"));
    given(received(), strand(FIGURES, Finding.HELD), refused(FIGURES, "14(1)"))
        .when(withdraw(FIGURES, "14(1)"))
        .thenFacts(withdrawn(FIGURES, "14(1)"))
        .when(new ApplyExemption(WORKED_ON, FIGURES, List.of("24(1)"), null))
        .thenFacts(withheld(FIGURES, "24(1)"));
    given(received(), strand(FIGURES, Finding.HELD), withheld(FIGURES, "99"))
        .when(withdraw(FIGURES, "FOIA 2000 s.99"))
        .thenFacts(withdrawn(FIGURES, "99"));
  }

  @Test
  @Refuses({NothingToWithdraw.class, NothingNamed.class, UnknownStrand.class})
  void what_is_given_up_was_relied_on() {
    CaseEvent[] withheld = {
      received(), strand(BRIEFINGS, Finding.HELD), withheld(BRIEFINGS, "24(1)")
    };
    given(withheld).when(withdraw(BRIEFINGS)).thenRefused(new NothingNamed("provisions"));
    given(withheld).when(withdraw(COVERT, "24(1)")).thenRefused(new UnknownStrand(COVERT));
    given(withheld)
        .when(withdraw(BRIEFINGS, "24(1)", "31(1)(a)"))
        .thenRefused(new NothingToWithdraw(BRIEFINGS, foia("31(1)(a)")));
    given(withheld)
        .when(withdraw(BRIEFINGS, "99"))
        .thenRefused(
            new NoSuchExemption(
                "99", new CitationProblem.UnknownSection(Instrument.FOIA_2000, "99")));
  }

  @Test
  @Refuses(StrandAlreadyAnswered.class)
  void what_went_out_keeps_its_grounds() {
    given(
            received(),
            strand(BRIEFINGS, Finding.HELD),
            withheld(BRIEFINGS, "24(1)"),
            issued("r1", true, BRIEFINGS))
        .when(withdraw(BRIEFINGS, "24(1)"))
        .thenRefused(new StrandAlreadyAnswered(BRIEFINGS, response("r1")));
    given(
            received(),
            strand(BRIEFINGS, Finding.HELD),
            withheld(BRIEFINGS, "24(1)"),
            withheld(BRIEFINGS, "31(1)(a)"),
            withdrawn(BRIEFINGS, "31(1)(a)"),
            issued("r1", true, BRIEFINGS))
        .when(withdraw(BRIEFINGS, "31(1)(a)"))
        .thenNothingNew();
  }

  @Test
  @Cites({"FOIA 2000 s.36(2)", "FOIA 2000 s.36(5)"})
  void the_qualified_person_gives_an_opinion_before_or_after_the_exemption_is_relied_on() {
    given(received(), strand(BRIEFINGS, Finding.HELD))
        .when(opine(null, Limb.COMMUNICATE, Likelihood.WOULD, BRIEFINGS, "36(2)(b)(i)"))
        .thenFacts(
            opinion("opinion-1", Limb.COMMUNICATE, Likelihood.WOULD, BRIEFINGS, "36(2)(b)(i)"))
        .when(opine(null, Limb.COMMUNICATE, Likelihood.WOULD, BRIEFINGS, "36(2)(b)(i)"))
        .thenNothingNew()
        .when(
            opine(
                "opinion-1",
                Limb.COMMUNICATE,
                Likelihood.WOULD_BE_LIKELY,
                BRIEFINGS,
                "36(2)(b)(i)"))
        .thenFacts(
            opinion(
                "opinion-1",
                Limb.COMMUNICATE,
                Likelihood.WOULD_BE_LIKELY,
                BRIEFINGS,
                "36(2)(b)(i)"));
  }

  @Test
  @Cites({"FOIA 2000 s.36(2)", "FOIA 2000 s.36(3)"})
  @Refuses({
    NoOpinionNeeded.class,
    WithholdsRatherThanDenies.class,
    DeniesRatherThanWithholds.class
  })
  void an_opinion_is_on_section_36_and_on_one_duty() {
    CaseEvent[] found = {received(), strand(BRIEFINGS, Finding.HELD)};
    given(found)
        .when(opine(null, Limb.COMMUNICATE, Likelihood.WOULD, BRIEFINGS, "31(1)(a)"))
        .thenRefused(new NoOpinionNeeded(foia("31(1)(a)")));
    given(found)
        .when(opine(null, Limb.CONFIRM_OR_DENY, Likelihood.WOULD, BRIEFINGS, "36(2)(c)"))
        .thenRefused(
            new WithholdsRatherThanDenies(
                foia("36(2)(c)"), List.of(foia("36(3)")), "FOIA 2000 s.2(1)"));
    given(found)
        .when(opine(null, Limb.COMMUNICATE, Likelihood.WOULD, BRIEFINGS, "36(3)"))
        .thenRefused(new DeniesRatherThanWithholds(foia("36(3)"), "FOIA 2000 s.2(2)"));
    given(found)
        .when(opine(null, Limb.COMMUNICATE, Likelihood.WOULD, COVERT, "36(2)(c)"))
        .thenRefused(new UnknownStrand(COVERT));
    given(found)
        .when(opine(null, Limb.COMMUNICATE, Likelihood.WOULD, BRIEFINGS))
        .thenRefused(new NothingNamed("exemptions"));
  }

  @Test
  @Cites("FOIA 2000 s.36(2)")
  @Refuses({NoQualifiedPersonOpinion.class, LikelihoodNotStated.class})
  void section_36_goes_out_with_an_opinion_on_this_strand_and_duty_that_says_how_likely() {
    Claim claim = new Claim(BRIEFINGS, foia("36(2)(b)(i)"), Limb.COMMUNICATE);
    CaseEvent[] weighed = {
      received(),
      strand(BRIEFINGS, Finding.HELD),
      withheld(BRIEFINGS, "36(2)(b)(i)"),
      new PublicInterestTestRecorded(
          WORKED_ON,
          new TestId("t"),
          List.of(BRIEFINGS),
          List.of(foia("36(2)(b)(i)")),
          Limb.COMMUNICATE,
          List.of(),
          List.of(),
          Balance.MAINTAIN,
          text("Reasons"))
    };
    given(with(weighed, opinion("o", Limb.COMMUNICATE, Likelihood.WOULD, BRIEFINGS, "36(2)(c)")))
        .when(issue(BRIEFINGS))
        .thenRefused(new NoQualifiedPersonOpinion(claim, "FOIA 2000 s.36(2)"));
    given(
            with(
                weighed,
                opinion("o", Limb.COMMUNICATE, Likelihood.NOT_STATED, BRIEFINGS, "36(2)(b)(i)")))
        .when(issue(BRIEFINGS))
        .thenRefused(new LikelihoodNotStated(claim, "FOIA 2000 s.36(2)"));
    given(with(weighed, opinion("o", Limb.COMMUNICATE, Likelihood.WOULD, BRIEFINGS, "36(2)(b)(i)")))
        .when(issue(BRIEFINGS))
        .thenAccepted();
  }

  private static IssueResponse issue(StrandId strand) {
    return new IssueResponse(
        ANSWERED, null, List.of(strand), Channel.EMAIL, List.of(NoticeStatement.values()), null);
  }

  private static WithdrawExemption withdraw(StrandId strand, String... provisions) {
    return new WithdrawExemption(WORKED_ON, strand, List.of(provisions), null);
  }

  private static ExemptionWithdrawn withdrawn(StrandId strand, String provision) {
    return new ExemptionWithdrawn(WORKED_ON, strand, foia(provision), null);
  }

  private static RecordQualifiedPersonOpinion opine(
      String name, Limb limb, Likelihood likelihood, StrandId strand, String... exemptions) {
    return new RecordQualifiedPersonOpinion(
        WORKED_ON,
        name == null ? null : new OpinionId(name),
        "Chief officer of Sample Police",
        List.of(strand),
        List.of(exemptions),
        limb,
        likelihood,
        null,
        text("They would speak less openly"));
  }

  private static QualifiedPersonOpinionRecorded opinion(
      String name, Limb limb, Likelihood likelihood, StrandId strand, String exemption) {
    return new QualifiedPersonOpinionRecorded(
        WORKED_ON,
        new OpinionId(name),
        "Chief officer of Sample Police",
        List.of(strand),
        List.of(foia(exemption)),
        limb,
        likelihood,
        null,
        text("They would speak less openly"));
  }
}
