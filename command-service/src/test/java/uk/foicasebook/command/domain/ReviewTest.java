package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.LAST_DAY_TO_COMPLAIN;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.RECEIVED;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.ClockRefusal.NoPowerToExtend;
import uk.foicasebook.command.domain.RegulatorRefusal.BeforeWhatItFollows;
import uk.foicasebook.command.domain.RegulatorRefusal.EndsBeforeItBegins;
import uk.foicasebook.command.domain.ReviewCommand.DecideLateComplaint;
import uk.foicasebook.command.domain.ReviewCommand.ExtendReview;
import uk.foicasebook.command.domain.ReviewCommand.WithdrawComplaint;
import uk.foicasebook.command.domain.ReviewRefusal.ComplaintInTime;
import uk.foicasebook.command.domain.ReviewRefusal.OutcomeAlreadyIssued;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewBeyondCalendar;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewBeyondLimit;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewEnded;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewNotProlonged;
import uk.foicasebook.command.domain.ReviewRefusal.UnknownReview;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** A complaint between its receipt and its outcome: answered 27 February, complained 29 April. */
class ReviewTest {
  static final ReviewId REVIEW = new ReviewId("review");
  private static final ReviewId OTHER = new ReviewId("other");
  private static final LocalDate DUE = day("2019-05-29");
  private static final LocalDate LIMIT = day("2019-06-26");

  static CaseEvent[] complained(Regime regime, LocalDate on, CaseEvent... more) {
    return Stream.concat(
            Stream.of(
                received(regime, RECEIVED),
                numbered("1"),
                strand(FIGURES, Finding.HELD, "1"),
                answered(FIGURES, "1"),
                issued("r1", true, FIGURES),
                new ReviewRequested(
                    on, REVIEW, response("r1"), Channel.EMAIL, text("It is not all there."))),
            Stream.of(more))
        .toArray(CaseEvent[]::new);
  }

  private static Story complaint(CaseEvent... more) {
    return given(complained(Regime.FOIA, LAST_DAY_TO_COMPLAIN, more));
  }

  private static Story lateComplaint(CaseEvent... more) {
    return given(complained(Regime.FOIA, day("2019-04-30"), more));
  }

  @Test
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  void a_late_complaint_is_taken_or_left_and_the_authority_may_think_again() {
    lateComplaint()
        .when(decision("2019-05-07", false))
        .thenFacts(decided("2019-05-07", false))
        .when(decision("2019-05-07", false))
        .thenNothingNew()
        .when(decision("2019-05-14", true))
        .thenFacts(decided("2019-05-14", true));
  }

  @Test
  @Refuses(ComplaintInTime.class)
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  @Cites("EIR 2004 reg 11(2)")
  void a_complaint_in_time_is_looked_into() {
    complaint()
        .when(decision("2019-05-07", false))
        .thenRefused(new ComplaintInTime(REVIEW, LAST_DAY_TO_COMPLAIN, "s.45 Code para 5.3"));
    given(complained(Regime.EIR, LAST_DAY_TO_COMPLAIN))
        .when(decision("2019-05-07", true))
        .thenRefused(new ComplaintInTime(REVIEW, LAST_DAY_TO_COMPLAIN, "EIR 2004 reg 11(2)"));
    given(complained(Regime.EIR, day("2019-04-30")))
        .when(decision("2019-05-07", false))
        .thenFacts(decided("2019-05-07", false));
  }

  @Test
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  void a_complaint_about_silence_is_never_late_under_the_act() {
    given(received(), silence())
        .when(decision("2019-09-30", false))
        .thenRefused(new ComplaintInTime(REVIEW, day("2019-09-02"), "s.45 Code para 5.3"));
  }

  @Test
  @Cites("EIR 2004 reg 11(2)")
  void under_the_regulations_silence_has_a_window_of_its_own() {
    given(received(Regime.EIR, RECEIVED), silence())
        .when(decision("2019-09-30", false))
        .thenFacts(decided("2019-09-30", false));
  }

  @Test
  @Cites(value = "s.45 Code para 5.5", kind = CitationKind.CODE)
  void a_review_may_take_forty_days_if_the_requester_is_told() {
    complaint()
        .when(extension("2019-05-20", null))
        .thenFacts(extended("2019-05-20", LIMIT))
        .when(extension("2019-05-20", null))
        .thenNothingNew();
    complaint()
        .when(extension("2019-05-20", day("2019-06-10")))
        .thenFacts(extended("2019-05-20", day("2019-06-10")));
  }

  @Test
  void told_late_it_is_kept_as_it_was_told() {
    complaint().when(extension("2019-06-03", LIMIT)).thenFacts(extended("2019-06-03", LIMIT));
  }

  @Test
  @Refuses({ReviewBeyondLimit.class, ReviewNotProlonged.class, EndsBeforeItBegins.class})
  @Cites(value = "s.45 Code para 5.5", kind = CitationKind.CODE)
  void forty_days_are_the_most_and_more_than_twenty_the_point() {
    complaint()
        .when(extension("2019-05-20", day("2019-06-27")))
        .thenRefused(new ReviewBeyondLimit(REVIEW, LIMIT, day("2019-06-27"), "s.45 Code para 5.5"));
    complaint()
        .when(extension("2019-05-20", DUE))
        .thenRefused(new ReviewNotProlonged(REVIEW, DUE, DUE));
    complaint().when(extension("2019-05-20", DUE.plusDays(1))).thenAccepted();
    complaint()
        .when(extension("2019-06-10", day("2019-06-07")))
        .thenRefused(new EndsBeforeItBegins(day("2019-06-10"), day("2019-06-07")));
  }

  @Test
  @Refuses(NoPowerToExtend.class)
  @Cites("EIR 2004 reg 11(4)")
  void under_the_regulations_forty_days_are_all_there_is() {
    given(complained(Regime.EIR, LAST_DAY_TO_COMPLAIN))
        .when(extension("2019-05-20", null))
        .thenRefused(new NoPowerToExtend("EIR 2004 reg 11(4)"));
  }

  @Test
  @Refuses(ReviewBeyondCalendar.class)
  void a_day_the_calendar_does_not_reach_is_not_told() {
    String edition = LATE_ENTRY.edition().name();
    LocalDate far = LATE_ENTRY.edition().horizon().minusDays(20);
    given(
            received(Regime.FOIA, far),
            new ReviewRequested(far, REVIEW, null, Channel.EMAIL, text("Nothing came.")))
        .on(Samples.occasion(far.plusDays(10) + "T10:00:00Z"))
        .when(extension(far.plusDays(5).toString(), null))
        .thenRefused(new ReviewBeyondCalendar(REVIEW, edition));
  }

  @Test
  void the_requester_may_withdraw_the_complaint() {
    complaint()
        .when(withdrawal("2019-05-13"))
        .thenFacts(withdrawn("2019-05-13"))
        .when(withdrawal("2019-05-13"))
        .thenNothingNew();
  }

  @Test
  @Refuses(UnknownReview.class)
  void there_is_a_complaint_of_this_name() {
    given(received()).when(decision("2019-05-07", true)).thenRefused(new UnknownReview(REVIEW));
    complaint()
        .when(new WithdrawComplaint(day("2019-05-13"), OTHER, Channel.EMAIL, null))
        .thenRefused(new UnknownReview(OTHER));
    given(received()).when(extension("2019-05-20", null)).thenRefused(new UnknownReview(REVIEW));
  }

  @Test
  @Refuses(BeforeWhatItFollows.class)
  void nothing_is_done_about_a_complaint_before_it_comes() {
    var early = new BeforeWhatItFollows(day("2019-04-28"), LAST_DAY_TO_COMPLAIN);
    complaint().when(decision("2019-04-28", true)).thenRefused(early);
    complaint().when(extension("2019-04-28", null)).thenRefused(early);
    complaint().when(withdrawal("2019-04-28")).thenRefused(early);
    complaint().when(withdrawal("2019-04-29")).thenAccepted();
  }

  @Test
  @Refuses(ReviewEnded.class)
  void what_was_withdrawn_or_declined_takes_no_longer() {
    complaint(withdrawn("2019-05-13"))
        .when(extension("2019-05-13", null))
        .thenRefused(new ReviewEnded(REVIEW, day("2019-05-13")));
    complaint(withdrawn("2019-05-13")).when(extension("2019-05-10", null)).thenAccepted();
    lateComplaint(decided("2019-05-07", false))
        .when(extension("2019-05-20", null))
        .thenRefused(new ReviewEnded(REVIEW, day("2019-05-07")));
    lateComplaint(decided("2019-05-07", true)).when(extension("2019-05-20", null)).thenAccepted();
  }

  @Test
  @Refuses(OutcomeAlreadyIssued.class)
  void after_the_outcome_there_is_nothing_to_decide_prolong_or_withdraw() {
    var out = new OutcomeAlreadyIssued(REVIEW, day("2019-05-20"));
    lateComplaint(outcome("2019-05-20")).when(decision("2019-05-20", false)).thenRefused(out);
    complaint(outcome("2019-05-20")).when(extension("2019-05-21", LIMIT)).thenRefused(out);
    complaint(outcome("2019-05-20")).when(withdrawal("2019-05-20")).thenRefused(out);
    complaint(outcome("2019-05-20")).when(extension("2019-05-17", LIMIT)).thenAccepted();
  }

  @Test
  void a_complaint_told_again_keeps_what_came_of_it() {
    var file = ((FoiCase.Known) complaint(extended("2019-05-20", LIMIT)).state()).file();
    Review review = file.reviews().find(REVIEW).orElseThrow();

    assertThat(file.reviews().evolve(review.complaint())).isEqualTo(file.reviews());
    assertThat(file.reviews().evolve(new ComplaintWithdrawn(DUE, OTHER, Channel.EMAIL, null)))
        .isEqualTo(file.reviews());
  }

  private static ReviewRequested silence() {
    return new ReviewRequested(
        day("2019-09-02"), REVIEW, null, Channel.EMAIL, text("Nothing came."));
  }

  private static DecideLateComplaint decision(String on, boolean accepted) {
    return new DecideLateComplaint(day(on), REVIEW, accepted, text("Why"));
  }

  private static LateComplaintDecided decided(String on, boolean accepted) {
    return new LateComplaintDecided(day(on), REVIEW, accepted, text("Why"));
  }

  private static ExtendReview extension(String on, @Nullable LocalDate toldBy) {
    return new ExtendReview(day(on), REVIEW, Channel.EMAIL, toldBy, text("Many papers"));
  }

  private static ReviewExtended extended(String on, LocalDate toldBy) {
    return new ReviewExtended(
        day(on), REVIEW, Channel.EMAIL, toldBy, LATE_ENTRY.edition().name(), text("Many papers"));
  }

  private static WithdrawComplaint withdrawal(String on) {
    return new WithdrawComplaint(day(on), REVIEW, Channel.EMAIL, null);
  }

  private static ComplaintWithdrawn withdrawn(String on) {
    return new ComplaintWithdrawn(day(on), REVIEW, Channel.EMAIL, null);
  }

  private static ReviewOutcomeIssued outcome(String on) {
    return new ReviewOutcomeIssued(
        day(on),
        REVIEW,
        ReviewOutcome.UPHELD,
        List.of(FIGURES),
        Channel.EMAIL,
        List.of(NoticeStatement.RIGHT_TO_COMMISSIONER),
        null,
        text("Reasons"));
  }
}
