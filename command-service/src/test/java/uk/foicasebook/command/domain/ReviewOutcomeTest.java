package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.Samples.ALEX;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.COVERT;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.LAST_DAY_TO_COMPLAIN;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.MORGAN;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.CaseRefusal.AlreadyAnswered;
import uk.foicasebook.command.domain.RegulatorRefusal.BeforeWhatItFollows;
import uk.foicasebook.command.domain.RegulatorRefusal.EndsBeforeItBegins;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.ReviewCommand.AssignReviewer;
import uk.foicasebook.command.domain.ReviewCommand.IssueReviewOutcome;
import uk.foicasebook.command.domain.ReviewRefusal.NoReviewer;
import uk.foicasebook.command.domain.ReviewRefusal.NothingDecidedAgain;
import uk.foicasebook.command.domain.ReviewRefusal.NothingToOverride;
import uk.foicasebook.command.domain.ReviewRefusal.OutcomeAlreadyIssued;
import uk.foicasebook.command.domain.ReviewRefusal.OutcomeDoesNotFit;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewBeyondCalendar;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewEnded;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewerDecidedFirst;
import uk.foicasebook.command.domain.ReviewRefusal.StrandLeftOut;
import uk.foicasebook.command.domain.ReviewRefusal.StrandNotReviewed;
import uk.foicasebook.command.domain.SearchCommand.RecordStrand;
import uk.foicasebook.command.domain.Shortcoming.StatementMissing;
import uk.foicasebook.command.domain.StrandRefusal.StrandAlreadyAnswered;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewEvent.ReviewerAssigned;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/**
 * A review of Morgan's answer: the figures were given, the briefings withheld, and of covert use
 * nothing was held. Kit looks again.
 */
class ReviewOutcomeTest {
  private static final ReviewId REVIEW = new ReviewId("review");
  private static final PersonId KIT = new PersonId("kit");
  private static final LocalDate OUT = day("2019-05-20");
  private static final LocalDate ICO_BY = day("2019-08-20");
  private static final List<StrandId> ALL = List.of(FIGURES, BRIEFINGS, COVERT);
  private static final List<NoticeStatement> WAY_ON =
      List.of(NoticeStatement.RIGHT_TO_COMMISSIONER);

  private static Story answeredByMorgan() {
    return given(
        received(),
        numbered("1", "2", "3"),
        strand(FIGURES, Finding.HELD, "1"),
        answered(FIGURES, "1"),
        strand(BRIEFINGS, Finding.HELD, "2"),
        withheld(BRIEFINGS, "31(1)(a)"),
        strand(COVERT, Finding.NOT_HELD, "3"),
        issued("r1", true, FIGURES, BRIEFINGS, COVERT));
  }

  private static Story complaint() {
    return answeredByMorgan()
        .and(
            new ReviewRequested(
                LAST_DAY_TO_COMPLAIN, REVIEW, response("r1"), Channel.EMAIL, text("No.")));
  }

  /** Kit has it and decides on the day. */
  private static Story review(CaseEvent... decidedAgain) {
    return complaint()
        .by(KIT)
        .and(assigned(KIT))
        .by(KIT)
        .and(decidedAgain)
        .on(Samples.occasion("2019-05-20T10:00:00Z"))
        .by(KIT);
  }

  @Test
  @Cites(value = "s.45 Code para 5.9", kind = CitationKind.CODE)
  void somebody_who_had_no_hand_in_the_answer_gets_the_review() {
    complaint()
        .when(assign(KIT, null))
        .thenFacts(assigned(KIT))
        .when(assign(KIT, null))
        .thenNothingNew()
        .when(assign(ALEX, null))
        .thenFacts(assigned(ALEX));
  }

  @Test
  @Refuses({ReviewerDecidedFirst.class, NothingToOverride.class})
  @Cites(value = "s.45 Code para 5.9", kind = CitationKind.CODE)
  void nobody_reviews_their_own_decision_without_a_reason_on_record() {
    complaint()
        .when(assign(MORGAN, null))
        .thenRefused(new ReviewerDecidedFirst(REVIEW, MORGAN, response("r1")));
    complaint()
        .when(assign(MORGAN, text("There is nobody else.")))
        .thenFacts(
            new ReviewerAssigned(day("2019-05-01"), REVIEW, MORGAN, text("There is nobody else.")))
        .when(outcome(ReviewOutcome.UPHELD, null, WAY_ON))
        .thenAccepted();
    complaint()
        .when(assign(KIT, text("There is nobody else.")))
        .thenRefused(new NothingToOverride(REVIEW, KIT));
  }

  @Test
  @Refuses(NoReviewer.class)
  @Cites(value = "s.45 Code para 5.9", kind = CitationKind.CODE)
  void four_eyes_look_at_an_outcome() {
    complaint()
        .by(KIT)
        .when(outcome(ReviewOutcome.UPHELD, null, WAY_ON))
        .thenRefused(new NoReviewer(REVIEW));
    review()
        .by(MORGAN)
        .when(outcome(ReviewOutcome.UPHELD, null, WAY_ON))
        .thenRefused(new ReviewerDecidedFirst(REVIEW, MORGAN, response("r1")));
    review().by(ALEX).when(outcome(ReviewOutcome.UPHELD, null, WAY_ON)).thenAccepted();
    review().on(service()).when(outcome(ReviewOutcome.UPHELD, null, WAY_ON)).thenAccepted();
  }

  @Test
  void a_decision_that_stands_goes_out_with_the_way_to_the_commissioner() {
    review()
        .when(outcome(ReviewOutcome.UPHELD, null, WAY_ON))
        .thenFacts(issuedOutcome(ReviewOutcome.UPHELD, ALL, WAY_ON, ICO_BY))
        .by(KIT)
        .when(outcome(ReviewOutcome.UPHELD, null, WAY_ON))
        .thenNothingNew();
  }

  @Test
  @Refuses(StatementMissing.class)
  @Cites("FOIA 2000 s.17(7)(b)")
  void without_the_way_to_the_commissioner_it_does_not_go_out() {
    review()
        .when(outcome(ReviewOutcome.PROCEDURAL_FAILING_ONLY, null, List.of()))
        .thenRefused(
            new StatementMissing(NoticeStatement.RIGHT_TO_COMMISSIONER, "FOIA 2000 s.17(7)(b)"));
  }

  @Test
  void one_that_went_out_without_it_is_kept_as_it_went_out() {
    review()
        .on(LATE_ENTRY)
        .by(KIT)
        .when(outcome(ReviewOutcome.PROCEDURAL_FAILING_ONLY, null, List.of()))
        .thenFacts(issuedOutcome(ReviewOutcome.PROCEDURAL_FAILING_ONLY, ALL, List.of(), null));
  }

  @Test
  @Cites(value = "s.45 Code para 5.8", kind = CitationKind.CODE)
  void a_review_may_turn_up_what_nobody_had_found() {
    var more =
        new RecordStrand(
            OUT, new StrandId("more"), Samples.partNumbers("3"), text("More"), Finding.HELD);
    answeredByMorgan().when(more).thenRefused(new AlreadyAnswered(response("r1")));
    review().when(more).thenAccepted();
    review()
        .when(outcome(ReviewOutcome.UPHELD, null, WAY_ON))
        .thenAccepted()
        .when(more)
        .thenRefused(new AlreadyAnswered(response("r1")));
  }

  @Test
  @Cites(value = "s.45 Code para 5.8", kind = CitationKind.CODE)
  void what_was_answered_may_be_decided_again_while_a_review_looks_at_it() {
    var found = new RecordStrand(OUT, COVERT, Samples.partNumbers("3"), text("It"), Finding.HELD);
    answeredByMorgan().when(found).thenRefused(new StrandAlreadyAnswered(COVERT, response("r1")));
    review().when(found).thenAccepted();
    review()
        .when(outcome(ReviewOutcome.UPHELD, null, WAY_ON))
        .thenAccepted()
        .when(found)
        .thenRefused(new StrandAlreadyAnswered(COVERT, response("r1")));
  }

  @Test
  @Cites(value = "s.45 Code para 5.11", kind = CitationKind.CODE)
  void what_was_overturned_is_answered_afresh_once() {
    var fresh =
        new IssueResponse(
            day("2019-06-03"),
            response("fresh"),
            List.of(COVERT),
            Channel.EMAIL,
            List.of(NoticeStatement.values()),
            null);
    CaseEvent[] found = {strand(COVERT, Finding.HELD, "3"), answered(COVERT, "3")};
    review(found)
        .on(LATE_ENTRY)
        .when(fresh)
        .thenRefused(new StrandAlreadyAnswered(COVERT, response("r1")));
    review(found)
        .when(outcome(ReviewOutcome.PARTLY_OVERTURNED, List.of(COVERT), WAY_ON))
        .thenFacts(issuedOutcome(ReviewOutcome.PARTLY_OVERTURNED, List.of(COVERT), WAY_ON, ICO_BY))
        .when(fresh)
        .thenAccepted()
        .when(
            new IssueResponse(
                day("2019-06-04"), null, List.of(COVERT), Channel.EMAIL, List.of(), null))
        .thenRefused(new StrandAlreadyAnswered(COVERT, response("fresh")));
  }

  @Test
  @Cites("FOIA 2000 s.17(1)")
  @Cites(value = "s.45 Code para 5.8", kind = CitationKind.CODE)
  void different_grounds_are_a_notice_of_their_own_save_for_the_way_to_a_review() {
    List<NoticeStatement> notice =
        List.of(
            NoticeStatement.RELIES_ON_EXEMPTION,
            NoticeStatement.SPECIFIES_EXEMPTIONS,
            NoticeStatement.EXPLAINS_WHY,
            NoticeStatement.WITHHOLDING_PUBLIC_INTEREST_REASONS,
            NoticeStatement.RIGHT_TO_COMMISSIONER);
    CaseEvent[] otherGrounds = {withheld(BRIEFINGS, "24(1)"), harm(), balance()};
    review(otherGrounds)
        .when(outcome(ReviewOutcome.UPHELD_ON_DIFFERENT_GROUNDS, null, notice))
        .thenFacts(issuedOutcome(ReviewOutcome.UPHELD_ON_DIFFERENT_GROUNDS, ALL, notice, ICO_BY));
    review(otherGrounds)
        .when(outcome(ReviewOutcome.UPHELD_ON_DIFFERENT_GROUNDS, null, WAY_ON))
        .thenRefused(
            new StatementMissing(NoticeStatement.RELIES_ON_EXEMPTION, "FOIA 2000 s.17(1)(a)"),
            new StatementMissing(NoticeStatement.SPECIFIES_EXEMPTIONS, "FOIA 2000 s.17(1)(b)"),
            new StatementMissing(NoticeStatement.EXPLAINS_WHY, "FOIA 2000 s.17(1)(c)"),
            new StatementMissing(
                NoticeStatement.WITHHOLDING_PUBLIC_INTEREST_REASONS, "FOIA 2000 s.17(3)(b)"));
  }

  @Test
  @Refuses({OutcomeDoesNotFit.class, NothingDecidedAgain.class})
  @Cites(value = "s.45 Code para 5.10", kind = CitationKind.CODE)
  void the_word_for_the_whole_fits_what_was_decided_of_each_strand() {
    CaseEvent[] found = {strand(COVERT, Finding.HELD, "3"), answered(COVERT, "3")};
    for (var unchanged :
        List.of(
            ReviewOutcome.UPHELD_ON_DIFFERENT_GROUNDS,
            ReviewOutcome.PARTLY_OVERTURNED,
            ReviewOutcome.OVERTURNED)) {
      review()
          .when(outcome(unchanged, null, WAY_ON))
          .thenRefused(new NothingDecidedAgain(REVIEW, unchanged));
    }
    for (var other :
        List.of(
            ReviewOutcome.UPHELD,
            ReviewOutcome.PROCEDURAL_FAILING_ONLY,
            ReviewOutcome.UPHELD_ON_DIFFERENT_GROUNDS)) {
      review(found)
          .when(outcome(other, null, WAY_ON))
          .thenRefused(new OutcomeDoesNotFit(REVIEW, other, COVERT));
    }
    review(found)
        .when(outcome(ReviewOutcome.OVERTURNED, null, WAY_ON))
        .thenRefused(new OutcomeDoesNotFit(REVIEW, ReviewOutcome.OVERTURNED, BRIEFINGS));
  }

  @Test
  @Refuses({StrandLeftOut.class, StrandNotReviewed.class})
  void the_outcome_names_what_it_decides_and_nothing_else() {
    review(strand(COVERT, Finding.HELD, "3"), answered(COVERT, "3"))
        .when(outcome(ReviewOutcome.PARTLY_OVERTURNED, List.of(BRIEFINGS), WAY_ON))
        .thenRefused(new StrandLeftOut(REVIEW, COVERT));
    var other = new StrandId("other");
    given(
            received(),
            numbered("1"),
            strand(FIGURES, Finding.HELD, "1"),
            answered(FIGURES, "1"),
            strand(other, Finding.NOT_HELD, "1"),
            issued("r1", false, FIGURES),
            issued("r2", true, other),
            new ReviewRequested(
                LAST_DAY_TO_COMPLAIN, REVIEW, response("r1"), Channel.EMAIL, text("No.")),
            assigned(KIT))
        .by(KIT)
        .when(outcome(ReviewOutcome.UPHELD, List.of(FIGURES, other), WAY_ON))
        .thenRefused(new StrandNotReviewed(REVIEW, other));
  }

  @Test
  void a_review_of_silence_has_no_first_decision_to_stand_or_fall() {
    given(
            received(),
            new ReviewRequested(
                day("2019-02-20"), REVIEW, null, Channel.EMAIL, text("Nothing came.")),
            assigned(KIT))
        .by(KIT)
        .when(outcome(ReviewOutcome.PROCEDURAL_FAILING_ONLY, null, WAY_ON))
        .thenFacts(issuedOutcome(ReviewOutcome.PROCEDURAL_FAILING_ONLY, List.of(), WAY_ON, ICO_BY));
  }

  @Test
  @Refuses({OutcomeAlreadyIssued.class, ReviewEnded.class, BeforeWhatItFollows.class})
  void a_review_has_one_outcome_and_after_its_complaint() {
    review()
        .when(outcome(ReviewOutcome.UPHELD, null, WAY_ON))
        .thenAccepted()
        .by(KIT)
        .when(outcome(ReviewOutcome.PROCEDURAL_FAILING_ONLY, null, WAY_ON))
        .thenRefused(new OutcomeAlreadyIssued(REVIEW, OUT));
    review(new ComplaintWithdrawn(day("2019-05-13"), REVIEW, Channel.EMAIL, null))
        .when(outcome(ReviewOutcome.UPHELD, null, WAY_ON))
        .thenRefused(new ReviewEnded(REVIEW, day("2019-05-13")));
    review()
        .when(
            new IssueReviewOutcome(
                day("2019-04-28"),
                REVIEW,
                ReviewOutcome.UPHELD,
                null,
                Channel.EMAIL,
                WAY_ON,
                null,
                text("Why")))
        .thenRefused(new BeforeWhatItFollows(day("2019-04-28"), LAST_DAY_TO_COMPLAIN));
  }

  @Test
  @Refuses({EndsBeforeItBegins.class, ReviewBeyondCalendar.class})
  void the_day_for_the_commissioner_lies_ahead_and_can_be_told() {
    review()
        .when(told(OUT, OUT.minusDays(1)))
        .thenRefused(new EndsBeforeItBegins(OUT, OUT.minusDays(1)));
    review().when(told(OUT, OUT)).thenAccepted();
    LocalDate far = LATE_ENTRY.edition().horizon().minusDays(15);
    Occasion then = Samples.occasion(far + "T10:00:00Z");
    given(
            received(Regime.FOIA, far.minusDays(30)),
            new ReviewRequested(
                far.minusDays(1), REVIEW, null, Channel.EMAIL, text("Nothing came.")),
            new ReviewerAssigned(far.minusDays(1), REVIEW, MORGAN, null))
        .on(then)
        .when(told(far, null))
        .thenRefused(new ReviewBeyondCalendar(REVIEW, then.edition().name()));
  }

  private static IssueReviewOutcome told(LocalDate on, @Nullable LocalDate toldIcoBy) {
    return new IssueReviewOutcome(
        on,
        REVIEW,
        ReviewOutcome.PROCEDURAL_FAILING_ONLY,
        null,
        Channel.EMAIL,
        WAY_ON,
        toldIcoBy,
        text("Why"));
  }

  private static Occasion service() {
    Occasion o = LATE_ENTRY;
    return new Occasion(
        o.today(), o.now(), o.knownOn(), o.knownAt(), MORGAN, Set.of(Role.SERVICE), o.authority());
  }

  private static AssignReviewer assign(PersonId reviewer, @Nullable ProtectedText override) {
    return new AssignReviewer(day("2019-05-01"), REVIEW, reviewer, override);
  }

  private static ReviewerAssigned assigned(PersonId reviewer) {
    return new ReviewerAssigned(day("2019-05-01"), REVIEW, reviewer, null);
  }

  private static IssueReviewOutcome outcome(
      ReviewOutcome outcome, @Nullable List<StrandId> strands, List<NoticeStatement> statements) {
    return new IssueReviewOutcome(
        OUT, REVIEW, outcome, strands, Channel.EMAIL, statements, null, text("Why"));
  }

  private static ReviewOutcomeIssued issuedOutcome(
      ReviewOutcome outcome,
      List<StrandId> strands,
      List<NoticeStatement> statements,
      @Nullable LocalDate toldIcoBy) {
    return new ReviewOutcomeIssued(
        OUT, REVIEW, outcome, strands, Channel.EMAIL, statements, toldIcoBy, text("Why"));
  }

  private static HarmRecorded harm() {
    return new HarmRecorded(
        OUT,
        new HarmId("harm"),
        List.of(BRIEFINGS),
        List.of(foia("31(1)(a)"), foia("24(1)")),
        Limb.COMMUNICATE,
        Likelihood.WOULD_BE_LIKELY,
        text("Harm"));
  }

  private static PublicInterestTestRecorded balance() {
    return new PublicInterestTestRecorded(
        OUT,
        new TestId("test"),
        List.of(BRIEFINGS),
        List.of(foia("31(1)(a)"), foia("24(1)")),
        Limb.COMMUNICATE,
        List.of(),
        List.of(),
        Balance.MAINTAIN,
        text("Reasons"));
  }
}
