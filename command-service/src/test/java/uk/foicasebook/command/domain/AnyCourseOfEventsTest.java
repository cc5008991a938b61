package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import uk.foicasebook.command.domain.ClockCommand.ExtendForPublicInterest;
import uk.foicasebook.command.domain.ClockCommand.IssueFeesNotice;
import uk.foicasebook.command.domain.ClockCommand.LapseRequest;
import uk.foicasebook.command.domain.ClockCommand.RecordClarification;
import uk.foicasebook.command.domain.ClockCommand.RecordFee;
import uk.foicasebook.command.domain.ClockCommand.SeekClarification;
import uk.foicasebook.command.domain.ClockCommand.SetSpecialTimeLimit;
import uk.foicasebook.command.domain.Decision.Accepted;
import uk.foicasebook.command.domain.Determination.Undetermined;
import uk.foicasebook.command.domain.ExemptionCommand.ApplyExemption;
import uk.foicasebook.command.domain.ExemptionCommand.NeitherConfirmNorDeny;
import uk.foicasebook.command.domain.ExemptionCommand.RecordHarm;
import uk.foicasebook.command.domain.ExemptionCommand.RecordPublicInterestTest;
import uk.foicasebook.command.domain.ExemptionCommand.RecordQualifiedPersonOpinion;
import uk.foicasebook.command.domain.ExemptionCommand.RefuseStrand;
import uk.foicasebook.command.domain.ExemptionCommand.WithdrawExemption;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.IntakeCommand.AssignOfficer;
import uk.foicasebook.command.domain.IntakeCommand.AssignTeam;
import uk.foicasebook.command.domain.IntakeCommand.ChangeRegime;
import uk.foicasebook.command.domain.IntakeCommand.DeclareInvalid;
import uk.foicasebook.command.domain.IntakeCommand.HandleAsSubjectAccess;
import uk.foicasebook.command.domain.IntakeCommand.ImportCase;
import uk.foicasebook.command.domain.IntakeCommand.LinkCases;
import uk.foicasebook.command.domain.IntakeCommand.NumberParts;
import uk.foicasebook.command.domain.IntakeCommand.RecordValidRequest;
import uk.foicasebook.command.domain.IntakeCommand.TransferRequest;
import uk.foicasebook.command.domain.IntakeCommand.WithdrawRequest;
import uk.foicasebook.command.domain.RecordsCommand.AddNote;
import uk.foicasebook.command.domain.RecordsCommand.CloseCase;
import uk.foicasebook.command.domain.RecordsCommand.CorrectFact;
import uk.foicasebook.command.domain.RecordsCommand.ErasePersonalData;
import uk.foicasebook.command.domain.RecordsCommand.PlaceHold;
import uk.foicasebook.command.domain.RecordsCommand.ReleaseHold;
import uk.foicasebook.command.domain.RecordsCommand.ReopenCase;
import uk.foicasebook.command.domain.RecordsCommand.RestrictAccess;
import uk.foicasebook.command.domain.RecordsCommand.RevealRequester;
import uk.foicasebook.command.domain.ResponseCommand.AttachDocument;
import uk.foicasebook.command.domain.ResponseCommand.BypassClearance;
import uk.foicasebook.command.domain.ResponseCommand.ClearResponse;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.ResponseCommand.RecordNonDelivery;
import uk.foicasebook.command.domain.ResponseCommand.RecordResponseSent;
import uk.foicasebook.command.domain.ResponseCommand.ReturnResponse;
import uk.foicasebook.command.domain.ResponseCommand.SubmitForClearance;
import uk.foicasebook.command.domain.ReviewCommand.AssignReviewer;
import uk.foicasebook.command.domain.ReviewCommand.DecideLateComplaint;
import uk.foicasebook.command.domain.ReviewCommand.ExtendReview;
import uk.foicasebook.command.domain.ReviewCommand.IssueReviewOutcome;
import uk.foicasebook.command.domain.ReviewCommand.RequestReview;
import uk.foicasebook.command.domain.ReviewCommand.WithdrawComplaint;
import uk.foicasebook.command.domain.SearchCommand.AggregateRequests;
import uk.foicasebook.command.domain.SearchCommand.ConsultThirdParty;
import uk.foicasebook.command.domain.SearchCommand.EstimateCost;
import uk.foicasebook.command.domain.SearchCommand.RecordAdvice;
import uk.foicasebook.command.domain.SearchCommand.RecordAssistance;
import uk.foicasebook.command.domain.SearchCommand.RecordConsultation;
import uk.foicasebook.command.domain.SearchCommand.RecordStrand;
import uk.foicasebook.command.domain.SearchCommand.ReferForAdvice;
import uk.foicasebook.events.AggregationGround;
import uk.foicasebook.events.AssistanceKind;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.ConsultationId;
import uk.foicasebook.events.DocumentKind;
import uk.foicasebook.events.ErasureGround;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.InvalidityReason;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.LinkKind;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.ReferralId;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.ReopeningReason;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.RevealReason;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewerAssigned;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.SpecialLimit;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.events.ThirdPartyView;

/** Whatever people try, in whatever order, a case stays one that could be true. */
class AnyCourseOfEventsTest {
  private static final List<StrandId> STRANDS =
      List.of(Samples.FIGURES, Samples.BRIEFINGS, Samples.COVERT);

  @Property
  void an_accepted_course_of_events_is_a_life_a_case_can_have(
      @ForAll("courses") List<CaseCommand> course) {
    FoiCase state =
        given(
                Samples.received(),
                Samples.numbered("1"),
                Samples.strand(Samples.FIGURES, Finding.NOT_STATED, "1"),
                Samples.strand(Samples.BRIEFINGS, Finding.NOT_STATED, "1"),
                Samples.strand(Samples.COVERT, Finding.NOT_STATED))
            .state();
    for (CaseCommand command : course) {
      FoiCase before = state;
      Occasion occasion = occasion(command, course);
      Decision decision = new CaseDecider().decide(command, before, occasion);
      if (decision instanceof Accepted(List<CaseEvent> facts)) {
        for (CaseEvent fact : facts) {
          nothingUndecidedGoesOut(fact, before);
          nobodyReviewsTheirOwnDecision(fact, before);
          state = state.evolve(fact, occasion.by());
        }
        nothingIsBothConfirmedAndDenied(((Known) state).file());
        FoiCase after = state;
        assertThat(new CaseDecider().decide(command, after, occasion))
            .satisfies(again -> doingItTwiceAddsNothing(again));
        Statistics.label("facts").collect(facts.isEmpty() ? "none" : kindOf(facts.getFirst()));
      }
    }
  }

  /** Where anything is submitted for clearance there is a chain, and somebody else who clears. */
  private static Occasion occasion(CaseCommand command, List<CaseCommand> course) {
    Occasion o = Samples.LATE_ENTRY;
    if (course.stream().noneMatch(SubmitForClearance.class::isInstance)) {
      return o;
    }
    boolean clears =
        command instanceof ClearResponse
            || command instanceof ReturnResponse
            || command instanceof BypassClearance;
    return new Occasion(
        o.today(),
        o.now(),
        o.knownOn(),
        o.knownAt(),
        clears ? Samples.ALEX : Samples.MORGAN,
        o.roles(),
        o.authority(),
        AuthorityProfile.USUAL.clearedAt("press"),
        o.edition());
  }

  private static String kindOf(CaseEvent fact) {
    return fact.getClass().getSimpleName();
  }

  private static void nothingUndecidedGoesOut(CaseEvent fact, FoiCase before) {
    if (fact instanceof ResponseIssued issued) {
      CaseFile file = ((Known) before).file();
      assertThat(issued.strands())
          .noneMatch(strand -> file.determinationOf(strand) instanceof Undetermined);
    }
  }

  private static void nobodyReviewsTheirOwnDecision(CaseEvent fact, FoiCase before) {
    if (fact instanceof ReviewOutcomeIssued issued) {
      CaseFile file = ((Known) before).file();
      ReviewerAssigned reviewer =
          file.reviews().find(issued.review()).map(Review::assignment).orElseThrow();
      ResponseId response =
          file.reviews().find(issued.review()).map(r -> r.complaint().response()).orElse(null);
      boolean own = response != null && file.hands().behind(response).contains(reviewer.reviewer());
      assertThat(own).isEqualTo(reviewer.override() != null);
    }
  }

  private static void nothingIsBothConfirmedAndDenied(CaseFile file) {
    for (StrandId strand : STRANDS) {
      boolean denied = !file.grounds().exemptions().denying(strand).isEmpty();
      boolean confirmed =
          file.findingOf(strand) != Finding.NOT_STATED
              || !file.grounds().exemptions().withholding(strand).isEmpty()
              || !file.grounds().outright().refusing(strand).isEmpty()
              || !file.answering().answers().partsFrom(strand).isEmpty();
      assertThat(denied && confirmed).as("%s is both held and denied", strand).isFalse();
    }
  }

  private static void doingItTwiceAddsNothing(Decision again) {
    if (again instanceof Accepted(List<CaseEvent> facts)) {
      assertThat(facts).isEmpty();
    }
  }

  @Provide
  Arbitrary<List<CaseCommand>> courses() {
    return Arbitraries.frequencyOf(
            Tuple.of(1, recordStrand()),
            Tuple.of(4, apply()),
            Tuple.of(4, deny()),
            Tuple.of(8, harm()),
            Tuple.of(8, test()),
            Tuple.of(3, draft()),
            Tuple.of(5, issue()),
            Tuple.of(1, sent()),
            Tuple.of(2, clearing()),
            Tuple.of(1, losing()),
            Tuple.of(3, clock()),
            Tuple.of(1, records()),
            Tuple.of(2, turn()),
            Tuple.of(2, review()),
            Tuple.of(3, outright()),
            Tuple.of(2, withdraw()),
            Tuple.of(1, enquiries()),
            Tuple.of(1, others()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static Arbitrary<StrandId> strand() {
    return Arbitraries.of(STRANDS);
  }

  private static Arbitrary<String> withholding() {
    return Arbitraries.of("24(1)", "31(1)(a)", "23(1)", "40(2)", "99");
  }

  private static Arbitrary<String> denying() {
    return Arbitraries.of("24(2)", "31(3)", "23(5)", "24(1)");
  }

  private static Arbitrary<CaseCommand> recordStrand() {
    return Combinators.combine(
            strand(), Arbitraries.of(Finding.class), Arbitraries.of(List.of(), List.of("1")))
        .as(
            (strand, finding, parts) ->
                new RecordStrand(
                    Samples.WORKED_ON,
                    strand,
                    Samples.partNumbers(parts.toArray(String[]::new)),
                    Samples.text("Something"),
                    finding));
  }

  private static Arbitrary<CaseCommand> apply() {
    return Combinators.combine(strand(), withholding())
        .as((strand, e) -> new ApplyExemption(Samples.WORKED_ON, strand, List.of(e), null));
  }

  private static Arbitrary<CaseCommand> deny() {
    return Combinators.combine(strand(), denying())
        .as((strand, p) -> new NeitherConfirmNorDeny(Samples.WORKED_ON, strand, List.of(p), null));
  }

  private static Arbitrary<CaseCommand> harm() {
    return Combinators.combine(
            strand(),
            Arbitraries.oneOf(withholding(), denying()),
            Arbitraries.of(Limb.class),
            Arbitraries.of(Likelihood.class))
        .as(
            (strand, exemption, limb, likelihood) ->
                new RecordHarm(
                    Samples.WORKED_ON,
                    null,
                    List.of(strand),
                    List.of(exemption),
                    limb,
                    likelihood,
                    Samples.text("Harm")));
  }

  private static Arbitrary<CaseCommand> test() {
    return Combinators.combine(
            strand(),
            Arbitraries.oneOf(withholding(), denying()),
            Arbitraries.of(Limb.class),
            Arbitraries.of(Balance.class))
        .as(
            (strand, exemption, limb, balance) ->
                new RecordPublicInterestTest(
                    Samples.WORKED_ON,
                    null,
                    List.of(strand),
                    List.of(exemption),
                    limb,
                    List.of(),
                    List.of(),
                    balance,
                    Samples.text("Reasons")));
  }

  private static Arbitrary<CaseCommand> draft() {
    return strand()
        .map(
            strand ->
                new DraftAnswer(
                    Samples.WORKED_ON, strand, Samples.part("1"), Samples.text("Fourteen")));
  }

  private static Arbitrary<CaseCommand> issue() {
    return strand()
        .set()
        .ofMaxSize(2)
        .map(
            strands ->
                new IssueResponse(
                    Samples.ANSWERED,
                    null,
                    List.copyOf(strands),
                    Channel.EMAIL,
                    List.of(NoticeStatement.values()),
                    null));
  }

  private static Arbitrary<CaseCommand> sent() {
    return strand()
        .set()
        .ofMaxSize(1)
        .map(
            strands ->
                new RecordResponseSent(
                    Samples.ANSWERED, null, List.copyOf(strands), Channel.POST, List.of(), null));
  }

  private static Arbitrary<CaseCommand> clearing() {
    var clearance = new ClearanceId("clearance-1");
    return Arbitraries.oneOf(
        strand().map(s -> new SubmitForClearance(Samples.WORKED_ON, null, List.of(s))),
        strand()
            .map(
                s ->
                    new AttachDocument(
                        Samples.WORKED_ON,
                        null,
                        DocumentKind.WITHHELD,
                        List.of(s),
                        Samples.text("Minutes"),
                        "text/plain",
                        1,
                        "0".repeat(64))),
        Arbitraries.of(
            new ClearResponse(Samples.WORKED_ON, clearance, "press", null),
            new ReturnResponse(Samples.WORKED_ON, clearance, "press", Samples.text("No")),
            new BypassClearance(Samples.WORKED_ON, clearance, "press", Samples.text("Now"))));
  }

  private static Arbitrary<CaseCommand> losing() {
    return Arbitraries.of("response-1", "response-2")
        .map(
            name ->
                new RecordNonDelivery(
                    Samples.ANSWERED, Samples.response(name), Samples.text("Bounced")));
  }

  private static Arbitrary<CaseCommand> clock() {
    return Arbitraries.of(
        new SeekClarification(
            Samples.WORKED_ON, null, null, Channel.EMAIL, Samples.text("Which year?")),
        new RecordClarification(
            Samples.ANSWERED, null, Channel.EMAIL, true, Samples.text("Last year")),
        new IssueFeesNotice(Samples.WORKED_ON, null, null, Channel.POST, 1250, null),
        new RecordFee(Samples.ANSWERED, null, 1250),
        new LapseRequest(Samples.day("2019-06-03"), LapseCause.FEE_UNPAID, null, null),
        new LapseRequest(
            Samples.day("2019-06-03"), LapseCause.CLARIFICATION_UNANSWERED, null, null),
        new ExtendForPublicInterest(
            Samples.WORKED_ON,
            null,
            List.of(Samples.BRIEFINGS),
            List.of("24(1)"),
            Channel.EMAIL,
            Samples.day("2019-03-12"),
            null),
        new SetSpecialTimeLimit(Samples.RECEIVED, SpecialLimit.ARCHIVE, null, null));
  }

  private static Arbitrary<CaseCommand> records() {
    HoldId hold = new HoldId("hold");
    return Arbitraries.of(
        new AddNote(Samples.ANSWERED, null, Samples.text("A word")),
        new PlaceHold(Samples.WORKED_ON, hold, HoldReason.LITIGATION, Samples.text("A claim")),
        new PlaceHold(
            Samples.WORKED_ON, null, HoldReason.REVIEW_OR_COMPLAINT, Samples.text("Disputed")),
        new ReleaseHold(Samples.ANSWERED, hold, Samples.text("Settled")),
        new RestrictAccess(Samples.ANSWERED, List.of(Samples.MORGAN), Samples.text("Sensitive")),
        new RestrictAccess(Samples.ANSWERED, List.of(), Samples.text("No longer")),
        new RevealRequester(Samples.ANSWERED, null, RevealReason.VALIDITY, null),
        new CloseCase(Samples.LAST_DAY_TO_COMPLAIN, ClosingReason.COMPLETED, null),
        new CloseCase(
            Samples.LAST_DAY_TO_COMPLAIN, ClosingReason.ADMINISTRATIVE, Samples.text("A slip")),
        new ReopenCase(
            Samples.LAST_DAY_TO_COMPLAIN, ReopeningReason.CLOSED_IN_ERROR, Samples.text("Another")),
        right(0, "happenedOn", "\"2019-01-14\""),
        right(0, "happenedOn", "\"2019-02-06\""),
        right(2, "finding", "\"HELD\""),
        right(2, "finding", "\"NOT_STATED\""),
        right(1, "parts[0].number", "\"2\""),
        right(5, "happenedOn", "\"2019-02-04\""),
        new ErasePersonalData(
            Samples.day("2026-11-02"), ErasureScope.CASE, ErasureGround.RETENTION_ENDED));
  }

  private static CaseCommand right(int revision, String field, String value) {
    return new CorrectFact(
        Samples.LAST_DAY_TO_COMPLAIN,
        revision,
        List.of(new RightValue(field, new WrittenValue(value))),
        Samples.text("A slip"));
  }

  private static Arbitrary<CaseCommand> turn() {
    return Arbitraries.of(
        new AssignTeam(Samples.WORKED_ON, new TeamId("information-rights")),
        new ImportCase(
            Samples.RECEIVED,
            Samples.REFERENCE,
            "Sample register 2019",
            null,
            null,
            null,
            Samples.CAMPAIGN,
            Samples.text("Drones"),
            null,
            null,
            null,
            null,
            null),
        new DeclareInvalid(Samples.WORKED_ON, List.of(InvalidityReason.NO_NAME), null),
        new RecordValidRequest(Samples.ANSWERED, Channel.EMAIL, null),
        new LinkCases(Samples.WORKED_ON, List.of(), LinkKind.RELATED, null),
        new ChangeRegime(Samples.WORKED_ON, Regime.EIR, List.of(Samples.COVERT), null),
        new ChangeRegime(Samples.ANSWERED, Regime.FOIA, null, null),
        new HandleAsSubjectAccess(Samples.WORKED_ON, List.of(Samples.FIGURES), null),
        new TransferRequest(
            Samples.WORKED_ON, List.of(Samples.COVERT), "Sample Council", Samples.RECEIVED, null),
        new WithdrawRequest(Samples.ANSWERED, List.of(Samples.BRIEFINGS), Channel.EMAIL, null),
        new WithdrawRequest(Samples.ANSWERED, null, Channel.EMAIL, null));
  }

  private static IssueReviewOutcome outcome(ReviewOutcome outcome) {
    return new IssueReviewOutcome(
        Samples.day("2019-06-08"),
        new ReviewId("review-1"),
        outcome,
        null,
        Channel.EMAIL,
        List.of(NoticeStatement.values()),
        null,
        Samples.text("Why"));
  }

  private static Arbitrary<CaseCommand> review() {
    ReviewId review = new ReviewId("review-1");
    return Arbitraries.of(
        new RequestReview(
            Samples.LAST_DAY_TO_COMPLAIN, null, null, Channel.EMAIL, Samples.text("No")),
        new RequestReview(
            Samples.day("2019-06-03"), null, null, Channel.EMAIL, Samples.text("Late")),
        new DecideLateComplaint(Samples.day("2019-06-05"), review, true, Samples.text("Why")),
        new DecideLateComplaint(Samples.day("2019-06-05"), review, false, Samples.text("Why")),
        new ExtendReview(
            Samples.day("2019-06-06"), review, Channel.EMAIL, null, Samples.text("Many papers")),
        new AssignReviewer(Samples.day("2019-06-06"), review, Samples.ALEX, null),
        new AssignReviewer(Samples.day("2019-06-06"), review, Samples.MORGAN, null),
        new AssignReviewer(
            Samples.day("2019-06-06"), review, Samples.MORGAN, Samples.text("Nobody else is here")),
        outcome(ReviewOutcome.UPHELD),
        outcome(ReviewOutcome.PARTLY_OVERTURNED),
        outcome(ReviewOutcome.UPHELD_ON_DIFFERENT_GROUNDS),
        new WithdrawComplaint(Samples.day("2019-06-07"), review, Channel.EMAIL, null));
  }

  private static Arbitrary<CaseCommand> outright() {
    return Combinators.combine(strand(), Arbitraries.of("12(1)", "12(2)", "14(1)", "14(2)"))
        .as(
            (strand, provision) ->
                new RefuseStrand(
                    Samples.WORKED_ON,
                    strand,
                    List.of(provision),
                    null,
                    null,
                    Samples.text("Why")));
  }

  private static Arbitrary<CaseCommand> withdraw() {
    return Combinators.combine(
            strand(), Arbitraries.oneOf(withholding(), denying(), Arbitraries.of("14(1)")))
        .as(
            (strand, provision) ->
                new WithdrawExemption(Samples.WORKED_ON, strand, List.of(provision), null));
  }

  private static Arbitrary<CaseCommand> enquiries() {
    return Arbitraries.of(
        new EstimateCost(Samples.WORKED_ON, null, null, List.of(CostTest.locating(1100)), null),
        new AggregateRequests(
            Samples.WORKED_ON,
            List.of(new CountedRequest(CostTest.OTHER, 60)),
            AggregationGround.SAME_PERSON,
            Samples.text("Alike")),
        new ConsultThirdParty(
            Samples.WORKED_ON, null, Samples.text("Sample Ltd"), List.of(), null, null),
        new RecordConsultation(
            Samples.ANSWERED, new ConsultationId("consultation-1"), ThirdPartyView.NO_REPLY, null),
        new ReferForAdvice(Samples.WORKED_ON, null, "Unit", false, List.of(), null, null),
        new RecordAdvice(Samples.ANSWERED, new ReferralId("referral-1"), Samples.text("Yes")),
        new RecordAssistance(
            Samples.WORKED_ON,
            null,
            AssistanceKind.TO_NARROW,
            null,
            Channel.EMAIL,
            Samples.text("Ask for one year")),
        new RecordQualifiedPersonOpinion(
            Samples.WORKED_ON,
            null,
            "Chief officer",
            List.of(Samples.BRIEFINGS),
            List.of("36(2)(c)"),
            Limb.COMMUNICATE,
            Likelihood.WOULD,
            null,
            Samples.text("Reasons")));
  }

  private static Arbitrary<CaseCommand> others() {
    return Arbitraries.of(
        new AssignOfficer(Samples.WORKED_ON, Samples.ALEX),
        new NumberParts(Samples.WORKED_ON, Samples.parts("1", "2")),
        Samples.aRequest(Samples.RECEIVED));
  }
}
