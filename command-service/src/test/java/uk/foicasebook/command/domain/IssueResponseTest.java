package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.COVERT;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.LAST_DAY_TO_COMPLAIN;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.RECEIVED;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.denied;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;
import static uk.foicasebook.events.NoticeStatement.ADMITS_LATENESS;
import static uk.foicasebook.events.NoticeStatement.EXPLAINS_WHY;
import static uk.foicasebook.events.NoticeStatement.NCND_PUBLIC_INTEREST_REASONS;
import static uk.foicasebook.events.NoticeStatement.RELIES_ON_EXEMPTION;
import static uk.foicasebook.events.NoticeStatement.REVIEW_PROCEDURE;
import static uk.foicasebook.events.NoticeStatement.RIGHT_TO_COMMISSIONER;
import static uk.foicasebook.events.NoticeStatement.SPECIFIES_EXEMPTIONS;
import static uk.foicasebook.events.NoticeStatement.WITHHOLDING_PUBLIC_INTEREST_REASONS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.command.domain.CaseRefusal.NothingNamed;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.ResponseRefusal.OutsideTheCalendar;
import uk.foicasebook.command.domain.ResponseRefusal.ResponseIdTaken;
import uk.foicasebook.command.domain.Shortcoming.BalanceFavoursDisclosure;
import uk.foicasebook.command.domain.Shortcoming.DenialGivenAway;
import uk.foicasebook.command.domain.Shortcoming.GroundAgainstOtherDuty;
import uk.foicasebook.command.domain.Shortcoming.HarmNotStated;
import uk.foicasebook.command.domain.Shortcoming.LikelihoodNotStated;
import uk.foicasebook.command.domain.Shortcoming.NoKnownGround;
import uk.foicasebook.command.domain.Shortcoming.NoQualifiedPersonOpinion;
import uk.foicasebook.command.domain.Shortcoming.PartUnanswered;
import uk.foicasebook.command.domain.Shortcoming.PublicInterestNotTested;
import uk.foicasebook.command.domain.Shortcoming.StatementMissing;
import uk.foicasebook.command.domain.Shortcoming.StrandUndetermined;
import uk.foicasebook.command.domain.StrandRefusal.StrandAlreadyAnswered;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.ResponseEvent.NoticeWordingOverridden;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;
import uk.foicasebook.law.Cites;

class IssueResponseTest {
  private static final NoticeStatement[] FULL_NOTICE = {
    RELIES_ON_EXEMPTION,
    SPECIFIES_EXEMPTIONS,
    EXPLAINS_WHY,
    NCND_PUBLIC_INTEREST_REASONS,
    WITHHOLDING_PUBLIC_INTEREST_REASONS,
    REVIEW_PROCEDURE,
    RIGHT_TO_COMMISSIONER
  };

  private static final CaseEvent[] DISCLOSED = {
    received(), numbered("1"), strand(FIGURES, Finding.HELD, "1"), answered(FIGURES, "1")
  };

  /** Part 8 withheld with its harm and its test, and the rest neither confirmed nor denied. */
  private static final CaseEvent[] REFUSED = {
    received(),
    numbered("8"),
    strand(BRIEFINGS, Finding.HELD, "8"),
    withheld(BRIEFINGS, "31(1)(a)"),
    harm("h", Limb.COMMUNICATE, Likelihood.WOULD, BRIEFINGS, "31(1)(a)"),
    test("t", Limb.COMMUNICATE, Balance.MAINTAIN, BRIEFINGS, "31(1)(a)"),
    strand(COVERT, Finding.NOT_STATED),
    denied(COVERT, "31(3)"),
    harm("n", Limb.CONFIRM_OR_DENY, Likelihood.WOULD_BE_LIKELY, COVERT, "31(3)"),
    test("u", Limb.CONFIRM_OR_DENY, Balance.MAINTAIN, COVERT, "31(3)")
  };

  @Test
  void a_full_disclosure_goes_out_with_the_last_day_to_complain() {
    Story out =
        given(DISCLOSED)
            .when(issue(null, List.of(FIGURES)))
            .thenFacts(out("response-1", true, List.of(FIGURES)));

    assertThat(given(DISCLOSED).phase()).isEqualTo(Phase.RECEIVED);
    assertThat(out.phase()).isEqualTo(Phase.ANSWERED);
  }

  @Test
  @Cites("FOIA 2000 s.17")
  void a_refusal_goes_out_when_everything_is_there() {
    given(REFUSED)
        .when(issue("r1", List.of(BRIEFINGS, COVERT), FULL_NOTICE))
        .thenFacts(out("r1", true, List.of(BRIEFINGS, COVERT), FULL_NOTICE));
  }

  @Test
  void what_is_not_held_needs_no_notice() {
    given(received(), numbered("1"), strand(FIGURES, Finding.NOT_HELD, "1"))
        .when(issue(null, List.of(FIGURES)))
        .thenFacts(out("response-1", true, List.of(FIGURES)));
  }

  @Test
  void a_case_is_answered_at_its_last_response() {
    Story first =
        given(with(REFUSED, strand(FIGURES, Finding.HELD, "8"), answered(FIGURES, "8")))
            .when(issue("r1", List.of(FIGURES)))
            .thenFacts(out("r1", false, List.of(FIGURES)));
    assertThat(first.phase()).isEqualTo(Phase.RECEIVED);

    Story last =
        first
            .when(issue(null, List.of(BRIEFINGS, COVERT), FULL_NOTICE))
            .thenFacts(out("response-2", true, List.of(BRIEFINGS, COVERT), FULL_NOTICE));
    assertThat(last.phase()).isEqualTo(Phase.ANSWERED);
  }

  @Test
  void a_part_that_nothing_is_about_keeps_the_case_open() {
    given(
            received(),
            numbered("1", "2"),
            strand(FIGURES, Finding.HELD, "1"),
            answered(FIGURES, "1"))
        .when(issue("r1", List.of(FIGURES)))
        .thenFacts(out("r1", false, List.of(FIGURES)));
  }

  @Test
  void neither_confirming_nor_denying_what_else_there_may_be_answers_no_part() {
    given(received(), numbered("1"), strand(COVERT, Finding.NOT_STATED), denied(COVERT, "23(5)"))
        .when(issue("r1", List.of(COVERT), FULL_NOTICE))
        .thenFacts(out("r1", false, List.of(COVERT), FULL_NOTICE));
    given(received(), numbered("1"), strand(FIGURES, Finding.NOT_HELD))
        .when(issue("r1", List.of(FIGURES)))
        .thenFacts(out("r1", true, List.of(FIGURES)));
  }

  @Test
  void lateness_does_not_keep_an_answer_back() {
    given(DISCLOSED).when(issue(null, List.of(FIGURES), ADMITS_LATENESS)).thenAccepted();
    given(DISCLOSED).when(issue(null, List.of(FIGURES))).thenAccepted();
  }

  @Test
  void the_same_response_does_not_go_out_twice() {
    given(DISCLOSED)
        .when(issue(null, List.of(FIGURES)))
        .thenAccepted()
        .when(issue(null, List.of(FIGURES)))
        .thenNothingNew()
        .when(issue("response-1", List.of(FIGURES)))
        .thenNothingNew();
  }

  @Test
  @Refuses(ResponseIdTaken.class)
  void another_response_needs_another_name() {
    given(DISCLOSED)
        .when(issue("r1", List.of(FIGURES)))
        .thenAccepted()
        .when(issue("r1", List.of(FIGURES), ADMITS_LATENESS))
        .thenRefused(new ResponseIdTaken(response("r1")));
  }

  @Test
  @Refuses({NothingNamed.class, UnknownStrand.class, StrandAlreadyAnswered.class})
  void a_response_answers_strands_that_are_still_open() {
    StrandId other = new StrandId("other");
    given(DISCLOSED).when(issue(null, List.of())).thenRefused(new NothingNamed("strands"));
    given(DISCLOSED)
        .when(issue(null, List.of(FIGURES, other)))
        .thenRefused(new UnknownStrand(other));
    given(DISCLOSED)
        .when(issue("r1", List.of(FIGURES)))
        .thenAccepted()
        .when(issue("r2", List.of(FIGURES)))
        .thenRefused(new StrandAlreadyAnswered(FIGURES, response("r1")));
  }

  @Test
  @Cites("FOIA 2000 s.1(1)")
  @Refuses(StrandUndetermined.class)
  void every_strand_of_a_response_is_determined() {
    given(received(), strand(FIGURES, Finding.HELD), strand(BRIEFINGS, Finding.NOT_STATED))
        .when(issue(null, List.of(FIGURES, BRIEFINGS)))
        .thenRefused(
            new StrandUndetermined(FIGURES, "FOIA 2000 s.1(1)"),
            new StrandUndetermined(BRIEFINGS, "FOIA 2000 s.1(1)"));
  }

  @Test
  @Cites("FOIA 2000 s.1(1)")
  @Refuses(PartUnanswered.class)
  void no_part_of_a_strand_is_left_blank() {
    CaseEvent[] halfDone = {
      received(),
      numbered("1", "1c"),
      strand(FIGURES, Finding.HELD, "1", "1c"),
      answered(FIGURES, "1")
    };
    given(halfDone)
        .when(issue(null, List.of(FIGURES)))
        .thenRefused(new PartUnanswered(part("1c"), "FOIA 2000 s.1(1)"));
    given(with(halfDone, strand(BRIEFINGS, Finding.NOT_HELD, "1c")))
        .when(issue("r1", List.of(FIGURES)))
        .thenFacts(out("r1", false, List.of(FIGURES)))
        .when(issue("r2", List.of(BRIEFINGS)))
        .thenFacts(out("r2", true, List.of(BRIEFINGS)));
  }

  @Test
  @Cites({"FOIA 2000 s.2(1)(b)", "FOIA 2000 s.2(2)(b)"})
  @Refuses(PublicInterestNotTested.class)
  void each_duty_has_a_test_of_its_own() {
    given(
            received(),
            strand(BRIEFINGS, Finding.HELD),
            withheld(BRIEFINGS, "24(1)"),
            strand(COVERT, Finding.NOT_STATED),
            denied(COVERT, "24(2)"),
            test("t", Limb.CONFIRM_OR_DENY, Balance.MAINTAIN, BRIEFINGS, "24(1)"),
            test("u", Limb.COMMUNICATE, Balance.MAINTAIN, COVERT, "24(2)"))
        .when(issue(null, List.of(BRIEFINGS, COVERT), FULL_NOTICE))
        .thenRefused(
            new PublicInterestNotTested(
                new Claim(BRIEFINGS, foia("24(1)"), Limb.COMMUNICATE), "FOIA 2000 s.2(2)(b)"),
            new PublicInterestNotTested(
                new Claim(COVERT, foia("24(2)"), Limb.CONFIRM_OR_DENY), "FOIA 2000 s.2(1)(b)"));
  }

  @Test
  @Refuses(BalanceFavoursDisclosure.class)
  void a_balance_that_favours_disclosure_maintains_nothing() {
    given(with(REFUSED, test("v", Limb.COMMUNICATE, Balance.DISCLOSE, BRIEFINGS, "31(1)(a)")))
        .when(issue(null, List.of(BRIEFINGS), FULL_NOTICE))
        .thenRefused(
            new BalanceFavoursDisclosure(
                new Claim(BRIEFINGS, foia("31(1)(a)"), Limb.COMMUNICATE),
                new TestId("v"),
                "FOIA 2000 s.2(2)(b)"));
    given(with(REFUSED, test("v", Limb.CONFIRM_OR_DENY, Balance.DISCLOSE, COVERT, "31(3)")))
        .when(issue(null, List.of(COVERT), FULL_NOTICE))
        .thenRefused(
            new BalanceFavoursDisclosure(
                new Claim(COVERT, foia("31(3)"), Limb.CONFIRM_OR_DENY),
                new TestId("v"),
                "FOIA 2000 s.2(1)(b)"));
  }

  @Test
  void the_last_balance_struck_is_the_one_that_counts() {
    given(
            with(
                REFUSED,
                test("v", Limb.COMMUNICATE, Balance.DISCLOSE, BRIEFINGS, "31(1)(a)"),
                test("w", Limb.COMMUNICATE, Balance.MAINTAIN, BRIEFINGS, "31(1)(a)")))
        .when(issue(null, List.of(BRIEFINGS), FULL_NOTICE))
        .thenAccepted();
    given(
            with(
                REFUSED,
                test("v", Limb.COMMUNICATE, Balance.DISCLOSE, BRIEFINGS, "31(1)(a)"),
                test("t", Limb.COMMUNICATE, Balance.MAINTAIN, BRIEFINGS, "24(1)", "31(1)(a)")))
        .when(issue(null, List.of(BRIEFINGS), FULL_NOTICE))
        .thenAccepted();
  }

  @Test
  @Cites("FOIA 2000 s.17(1)(c)")
  @Refuses({HarmNotStated.class, LikelihoodNotStated.class})
  void prejudice_needs_its_harm_and_its_likelihood() {
    Claim claim = new Claim(BRIEFINGS, foia("31(1)(a)"), Limb.COMMUNICATE);
    CaseEvent[] weighed = {
      received(),
      strand(BRIEFINGS, Finding.HELD),
      withheld(BRIEFINGS, "31(1)(a)"),
      test("t", Limb.COMMUNICATE, Balance.MAINTAIN, BRIEFINGS, "31(1)(a)")
    };
    IssueResponse issue = issue(null, List.of(BRIEFINGS), FULL_NOTICE);

    given(weighed).when(issue).thenRefused(new HarmNotStated(claim, "FOIA 2000 s.17(1)(c)"));
    given(with(weighed, harm("h", Limb.COMMUNICATE, Likelihood.WOULD, BRIEFINGS, "31(1)(b)")))
        .when(issue)
        .thenRefused(new HarmNotStated(claim, "FOIA 2000 s.17(1)(c)"));
    CaseEvent silent = harm("h", Limb.COMMUNICATE, Likelihood.NOT_STATED, BRIEFINGS, "31(1)(a)");
    given(with(weighed, silent))
        .when(issue)
        .thenRefused(new LikelihoodNotStated(claim, "FOIA 2000 s.17(1)(c)"));
    CaseEvent said = harm("k", Limb.COMMUNICATE, Likelihood.WOULD, BRIEFINGS, "31(1)(a)");
    given(with(weighed, silent, said)).when(issue).thenAccepted();
  }

  @Test
  void a_likelihood_matters_only_where_the_ground_turns_on_harm() {
    given(
            received(),
            strand(BRIEFINGS, Finding.HELD),
            withheld(BRIEFINGS, "24(1)"),
            harm("h", Limb.COMMUNICATE, Likelihood.NOT_STATED, BRIEFINGS, "24(1)"),
            test("t", Limb.COMMUNICATE, Balance.MAINTAIN, BRIEFINGS, "24(1)"))
        .when(issue(null, List.of(BRIEFINGS), FULL_NOTICE))
        .thenAccepted();
  }

  @Test
  @Cites("FOIA 2000 s.36(2)")
  @Refuses(NoQualifiedPersonOpinion.class)
  void section_36_rests_on_an_opinion() {
    given(
            received(),
            strand(BRIEFINGS, Finding.HELD),
            withheld(BRIEFINGS, "36(2)(b)(i)"),
            test("t", Limb.COMMUNICATE, Balance.MAINTAIN, BRIEFINGS, "36(2)(b)(i)"))
        .when(issue(null, List.of(BRIEFINGS), FULL_NOTICE))
        .thenRefused(
            new NoQualifiedPersonOpinion(
                new Claim(BRIEFINGS, foia("36(2)(b)(i)"), Limb.COMMUNICATE), "FOIA 2000 s.36(2)"));
  }

  @Test
  @Refuses(DenialGivenAway.class)
  void what_is_not_said_of_a_part_is_not_given_away_beside_it() {
    given(
            received(),
            numbered("8"),
            strand(COVERT, Finding.NOT_STATED, "8"),
            denied(COVERT, "23(5)"),
            strand(FIGURES, Finding.HELD, "8"),
            answered(FIGURES, "8"))
        .when(issue(null, List.of(COVERT, FIGURES), FULL_NOTICE))
        .thenRefused(new DenialGivenAway(part("8"), null, "FOIA 2000 s.17(4)"));
  }

  @Test
  @Refuses({GroundAgainstOtherDuty.class, NoKnownGround.class})
  void history_from_elsewhere_does_not_slip_through() {
    given(
            received(),
            strand(BRIEFINGS, Finding.HELD),
            withheld(BRIEFINGS, "23(5)"),
            strand(COVERT, Finding.HELD),
            withheld(COVERT, "99"))
        .when(issue(null, List.of(BRIEFINGS, COVERT), FULL_NOTICE))
        .thenRefused(
            new GroundAgainstOtherDuty(
                new Claim(BRIEFINGS, foia("23(5)"), Limb.COMMUNICATE), "FOIA 2000 s.17(1)(b)"),
            new NoKnownGround(COVERT, "FOIA 2000 s.17(1)(b)"));
  }

  @ParameterizedTest
  @Cites("FOIA 2000 s.17")
  @Refuses(StatementMissing.class)
  @CsvSource({
    "RELIES_ON_EXEMPTION, s.17(1)(a)",
    "SPECIFIES_EXEMPTIONS, s.17(1)(b)",
    "EXPLAINS_WHY, s.17(1)(c)",
    "NCND_PUBLIC_INTEREST_REASONS, s.17(3)(a)",
    "WITHHOLDING_PUBLIC_INTEREST_REASONS, s.17(3)(b)",
    "REVIEW_PROCEDURE, s.17(7)(a)",
    "RIGHT_TO_COMMISSIONER, s.17(7)(b)"
  })
  void a_refusal_says_what_section_17_asks_for(NoticeStatement missing, String provision) {
    NoticeStatement[] rest =
        Stream.of(FULL_NOTICE).filter(s -> s != missing).toArray(NoticeStatement[]::new);

    given(REFUSED)
        .when(issue(null, List.of(BRIEFINGS, COVERT), rest))
        .thenRefused(new StatementMissing(missing, "FOIA 2000 " + provision));
  }

  @Test
  void what_a_notice_rests_on_comes_before_what_it_says() {
    given(received(), strand(BRIEFINGS, Finding.HELD), withheld(BRIEFINGS, "23(1)"))
        .when(issue(null, List.of(BRIEFINGS), RELIES_ON_EXEMPTION, SPECIFIES_EXEMPTIONS))
        .thenRefused(
            new StatementMissing(EXPLAINS_WHY, "FOIA 2000 s.17(1)(c)"),
            new StatementMissing(REVIEW_PROCEDURE, "FOIA 2000 s.17(7)(a)"),
            new StatementMissing(RIGHT_TO_COMMISSIONER, "FOIA 2000 s.17(7)(b)"));
  }

  @Test
  @Cites("EIR 2004 reg 14")
  void a_refusal_under_the_regulations_cites_the_regulations() {
    Claim claim =
        new Claim(BRIEFINGS, new ProvisionCode("EIR 2004 reg 12(5)(e)"), Limb.COMMUNICATE);
    given(
            received(Regime.EIR, RECEIVED),
            strand(BRIEFINGS, Finding.HELD),
            new ExemptionApplied(WORKED_ON, BRIEFINGS, claim.exemption(), null),
            new HarmRecorded(
                WORKED_ON,
                new HarmId("h"),
                List.of(BRIEFINGS),
                List.of(claim.exemption()),
                Limb.COMMUNICATE,
                Likelihood.NOT_STATED,
                text("Harm")),
            new PublicInterestTestRecorded(
                WORKED_ON,
                new TestId("t"),
                List.of(BRIEFINGS),
                List.of(claim.exemption()),
                Limb.COMMUNICATE,
                List.of(),
                List.of(),
                Balance.DISCLOSE,
                text("Reasons")))
        .when(issue(null, List.of(BRIEFINGS), FULL_NOTICE))
        .thenRefused(
            new LikelihoodNotStated(claim, "EIR 2004 reg 14(3)"),
            new BalanceFavoursDisclosure(claim, new TestId("t"), "EIR 2004 reg 12(1)(b)"));
  }

  @Test
  @Refuses(OutsideTheCalendar.class)
  void no_last_day_is_told_that_cannot_be_counted() {
    given(
            received(Regime.FOIA, day("2004-12-30")),
            numbered("1"),
            strand(FIGURES, Finding.HELD, "1"),
            answered(FIGURES, "1"))
        .when(issue(null, List.of(FIGURES)))
        .thenRefused(new OutsideTheCalendar(ANSWERED, LATE_ENTRY.edition().name()));
  }

  @Test
  @Cites("FOIA 2000 s.17")
  void a_reason_outweighs_what_a_notice_does_not_say_and_is_kept() {
    NoticeStatement[] said = {
      RELIES_ON_EXEMPTION,
      SPECIFIES_EXEMPTIONS,
      NCND_PUBLIC_INTEREST_REASONS,
      WITHHOLDING_PUBLIC_INTEREST_REASONS,
      REVIEW_PROCEDURE,
      RIGHT_TO_COMMISSIONER
    };
    given(REFUSED)
        .when(overriding(said, EXPLAINS_WHY, ADMITS_LATENESS))
        .thenFacts(
            out("response-1", true, List.of(BRIEFINGS, COVERT), said),
            new NoticeWordingOverridden(
                ANSWERED,
                response("response-1"),
                List.of(EXPLAINS_WHY),
                text("It is apparent from the question.")));
    given(REFUSED)
        .when(overriding(said, REVIEW_PROCEDURE))
        .thenRefused(new StatementMissing(EXPLAINS_WHY, "FOIA 2000 s.17(1)(c)"));
    given(REFUSED)
        .when(overriding(FULL_NOTICE, EXPLAINS_WHY))
        .thenFacts(out("response-1", true, List.of(BRIEFINGS, COVERT), FULL_NOTICE));
  }

  @Test
  void no_reason_outweighs_what_a_notice_rests_on() {
    given(
            received(),
            numbered("8"),
            strand(BRIEFINGS, Finding.HELD, "8"),
            withheld(BRIEFINGS, "36(2)(c)"),
            strand(COVERT, Finding.NOT_STATED, "8"))
        .when(overriding(new NoticeStatement[0], NoticeStatement.values()))
        .thenRefused(
            new PublicInterestNotTested(
                new Claim(BRIEFINGS, foia("36(2)(c)"), Limb.COMMUNICATE), "FOIA 2000 s.2(2)(b)"),
            new NoQualifiedPersonOpinion(
                new Claim(BRIEFINGS, foia("36(2)(c)"), Limb.COMMUNICATE), "FOIA 2000 s.36(2)"),
            new StrandUndetermined(COVERT, "FOIA 2000 s.1(1)"));
  }

  private static IssueResponse overriding(NoticeStatement[] said, NoticeStatement... without) {
    return new IssueResponse(
        ANSWERED,
        null,
        List.of(BRIEFINGS, COVERT),
        Channel.EMAIL,
        List.of(said),
        new WordingOverride(List.of(without), text("It is apparent from the question.")));
  }

  private static CaseEvent[] with(CaseEvent[] facts, CaseEvent... more) {
    List<CaseEvent> all = new ArrayList<>(Arrays.asList(facts));
    all.addAll(Arrays.asList(more));
    return all.toArray(CaseEvent[]::new);
  }

  private static IssueResponse issue(
      String name, List<StrandId> strands, NoticeStatement... statements) {
    return new IssueResponse(
        ANSWERED,
        name == null ? null : response(name),
        strands,
        Channel.EMAIL,
        List.of(statements),
        null);
  }

  private static ResponseIssued out(
      String name, boolean completes, List<StrandId> strands, NoticeStatement... statements) {
    return new ResponseIssued(
        ANSWERED,
        response(name),
        strands,
        Channel.EMAIL,
        List.of(statements),
        completes,
        LAST_DAY_TO_COMPLAIN,
        LATE_ENTRY.edition().name());
  }

  private static HarmRecorded harm(
      String name, Limb limb, Likelihood likelihood, StrandId strand, String exemption) {
    return new HarmRecorded(
        WORKED_ON,
        new HarmId(name),
        List.of(strand),
        List.of(foia(exemption)),
        limb,
        likelihood,
        text("Methods would be known."));
  }

  private static PublicInterestTestRecorded test(
      String name, Limb limb, Balance balance, StrandId strand, String... exemptions) {
    return new PublicInterestTestRecorded(
        WORKED_ON,
        new TestId(name),
        List.of(strand),
        Stream.of(exemptions).map(Samples::foia).toList(),
        limb,
        List.of(text("Money")),
        List.of(text("Safety")),
        balance,
        text("Safety first"));
  }
}
