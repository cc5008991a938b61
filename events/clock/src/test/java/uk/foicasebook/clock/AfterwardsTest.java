package uk.foicasebook.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.clock.Case.day;
import static uk.foicasebook.clock.Case.foia;
import static uk.foicasebook.clock.Case.issued;
import static uk.foicasebook.clock.Case.received;
import static uk.foicasebook.clock.Case.strand;
import static uk.foicasebook.clock.Case.strands;
import static uk.foicasebook.clock.Case.text;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.COMPLAINT_WINDOW;
import static uk.foicasebook.law.time.DeadlineKind.DECISION_NOTICE_STEPS;
import static uk.foicasebook.law.time.DeadlineKind.ICO_REPLY;
import static uk.foicasebook.law.time.DeadlineKind.REVIEW;
import static uk.foicasebook.law.time.DeadlineKind.REVIEW_LIMIT;
import static uk.foicasebook.law.time.DeadlineKind.TRIBUNAL_APPEAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.Appellant;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.DecisionNoticeOutcome;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IcoLetterId;
import uk.foicasebook.events.IcoLetterKind;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.NoticeStepKind;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.ComplianceRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoLetterRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoSubmissionSent;
import uk.foicasebook.events.RegulatorEvent.InformationNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.Tribunal;
import uk.foicasebook.events.TribunalOutcome;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.time.DeadlineStatus.State;

/** What follows the answer. The model's dates: answered 27 February 2019, complained 29 April. */
class AfterwardsTest {
  private static final IcoComplaintId FILE = new IcoComplaintId("ico-1");
  private static final NoticeId NOTICE = new NoticeId("dn");
  private static final ReviewId REVIEW_1 = new ReviewId("review-1");

  private static final Case ANSWERED =
      received("2019-01-15").and(strand("all"), issued("2019-02-27", "r", true, "all"));

  @Test
  @Cites(value = "s.45 Code para 5.4", kind = CitationKind.CODE)
  void a_review_is_due_in_twenty_days_and_forty_if_it_was_said() {
    Case complained = ANSWERED.and(complaint("2019-04-29", "r"));

    assertThat(complained.due(REVIEW)).containsExactly("2019-05-29");
    assertThat(complained.due(REVIEW_LIMIT)).containsExactly("2019-06-26");
    assertThat(complained.state(COMPLAINT_WINDOW, "2019-04-29")).isEqualTo(State.MET);
    Case extended =
        complained.and(
            new ReviewExtended(
                day("2019-05-20"), REVIEW_1, Channel.EMAIL, day("2019-06-26"), null, text("More")));
    assertThat(extended.state(REVIEW, "2019-05-30")).isEqualTo(State.ENDED);
    assertThat(extended.and(outcome("2019-06-25")).state(REVIEW_LIMIT, "2019-06-25"))
        .isEqualTo(State.MET);
  }

  @Test
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  void a_complaint_declined_as_late_or_withdrawn_is_owed_no_review() {
    Case late = ANSWERED.and(complaint("2019-05-30", "r"));

    assertThat(late.remarks()).isEqualTo("COMPLAINT_LATE []");
    assertThat(late.and(decided(true)).state(REVIEW, "2019-06-03")).isEqualTo(State.OPEN);
    assertThat(late.and(decided(false)).state(REVIEW, "2019-06-03")).isEqualTo(State.ENDED);
    assertThat(
            late.and(new ComplaintWithdrawn(day("2019-06-03"), REVIEW_1, Channel.EMAIL, null))
                .state(REVIEW, "2019-06-03"))
        .isEqualTo(State.ENDED);
  }

  @Test
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  void a_complaint_declined_as_late_may_be_taken_up_after_all() {
    Case taken = ANSWERED.and(complaint("2019-05-30", "r"), decided(false), decided(true));

    assertThat(taken.state(REVIEW, "2019-06-03")).isEqualTo(State.OPEN);
  }

  @Test
  void what_is_said_of_one_review_is_not_said_of_another() {
    Case two =
        received("2019-01-15")
            .and(
                strand("all"),
                new ReviewRequested(
                    day("2019-02-20"), new ReviewId("silence"), null, Channel.EMAIL, text("No")),
                issued("2019-02-27", "r", true, "all"),
                complaint("2019-04-29", "r"),
                outcome("2019-05-20"));

    assertThat(two.due(REVIEW)).containsExactly("2019-03-21", "2019-05-29");
    assertThat(two.state(REVIEW, "2019-05-20")).isEqualTo(State.OVERDUE);
    assertThat(
            two.and(
                    new ComplaintWithdrawn(
                        day("2019-05-20"), new ReviewId("silence"), Channel.EMAIL, null))
                .state(REVIEW, "2019-05-20"))
        .isEqualTo(State.ENDED);
  }

  @Test
  @Cites(value = "s.45 Code para 5.5", kind = CitationKind.CODE)
  void more_time_told_late_is_marked_and_gives_none() {
    Case told =
        ANSWERED.and(
            complaint("2019-04-29", "r"),
            new ReviewExtended(
                day("2019-05-30"), REVIEW_1, Channel.EMAIL, day("2019-06-26"), null, text("More")));

    assertThat(told.remarks()).isEqualTo("EXTENSION_LATE []");
    assertThat(told.state(REVIEW, "2019-05-30")).isEqualTo(State.OVERDUE);
  }

  @Test
  void what_a_review_decided_again_is_answered_afresh_and_not_late() {
    Case fresh =
        ANSWERED.and(
            complaint("2019-04-29", "r"),
            outcome("2019-05-20", "all"),
            issued("2019-06-03", "again", false, "all"));

    assertThat(fresh.due(ANSWER)).containsExactly("2019-02-12");
    assertThat(fresh.breaches()).isEqualTo(ANSWERED.breaches());
    assertThat(fresh.due(COMPLAINT_WINDOW)).containsExactly("2019-04-29", "2019-07-30");
  }

  @Test
  void each_response_has_its_own_window() {
    Case two =
        received("2026-01-05")
            .and(
                strand("a"),
                strand("b"),
                issued("2026-01-20", "first", false, "a"),
                issued("2026-02-02", "second", true, "b"),
                complaint("2026-02-03", "first"));

    assertThat(two.due(COMPLAINT_WINDOW)).containsExactly("2026-03-18 [a]", "2026-03-31 [b]");
    assertThat(two.due(REVIEW)).containsExactly("2026-03-03 [a]");
  }

  @Test
  @Cites(value = "Responses that bounce", kind = CitationKind.PRACTICE)
  void a_response_that_bounced_is_none() {
    Case bounced =
        ANSWERED.and(new NonDeliveryRecorded(day("2019-03-01"), new ResponseId("r"), null));

    assertThat(bounced.due()).isEqualTo("2019-02-12 []");
    assertThat(bounced.due(COMPLAINT_WINDOW)).isEmpty();
    Case again = bounced.and(issued("2019-03-04", "again", true, "all"));
    assertThat(again.due()).isEqualTo("nothing");
    assertThat(again.due(COMPLAINT_WINDOW)).hasSize(1);
  }

  @Test
  void a_response_that_names_nothing_and_completes_nothing_answers_nothing() {
    Case request = received("2019-01-15").and(strand("all"), issued("2019-02-01", "r", false));

    assertThat(request.due()).isEqualTo("2019-02-12 []");
    assertThat(
            received("2019-01-15").and(issued("2019-02-01", "r", true)).state(ANSWER, "2019-02-01"))
        .isEqualTo(State.MET);
  }

  @Test
  @Cites({"FOIA 2000 s.51(1)", "FOIA 2000 s.50(4)"})
  void a_submission_answers_the_letter_or_the_notice_it_names() {
    Case asked =
        ANSWERED.and(
            new IcoLetterRecorded(
                day("2019-07-01"),
                new IcoLetterId("l"),
                FILE,
                IcoLetterKind.INVESTIGATION,
                day("2019-07-15"),
                null),
            new IcoLetterRecorded(
                day("2019-07-01"),
                new IcoLetterId("greeting"),
                FILE,
                IcoLetterKind.NOTIFICATION,
                null,
                null),
            new InformationNoticeRecorded(
                day("2019-07-02"), new NoticeId("in"), FILE, day("2019-08-01"), null));

    assertThat(asked.due(ICO_REPLY)).containsExactly("2019-07-15", "2019-08-01");
    assertThat(open(asked.and(submission(null, null)))).hasSize(2);
    assertThat(open(asked.and(submission("l", null)))).containsExactly("2019-08-01");
    assertThat(open(asked.and(submission(null, "in")))).containsExactly("2019-07-15");
    assertThat(open(asked.and(submission("greeting", null)))).hasSize(2);
  }

  @Test
  @Cites("FOIA 2000 s.50(4)")
  void a_notice_that_orders_a_fresh_response_is_a_duty_of_its_own() {
    Case ordered = ANSWERED.and(notice(NoticeStepKind.FRESH_RESPONSE, NoticeStepKind.OTHER));

    assertThat(ordered.due(DECISION_NOTICE_STEPS)).containsExactly("2019-10-05");
    assertThat(ordered.due(TRIBUNAL_APPEAL)).containsExactly("2019-09-30");
    assertThat(ordered.due()).isEqualTo("nothing");
    Case fresh = ordered.and(issued("2019-10-01", "fresh", true, "all"));
    assertThat(fresh.breaches()).isEqualTo(ANSWERED.breaches());
    assertThat(fresh.state(DECISION_NOTICE_STEPS, "2019-10-01")).isEqualTo(State.OPEN);
    assertThat(fresh.due(COMPLAINT_WINDOW)).hasSize(2);
    Case done = fresh.and(complied("2019-10-04", "2"));
    assertThat(done.state(DECISION_NOTICE_STEPS, "2019-10-04")).isEqualTo(State.MET);
    assertThat(ordered.and(complied("2019-10-04")).state(DECISION_NOTICE_STEPS, "2019-10-04"))
        .isEqualTo(State.MET);
  }

  @Test
  @Cites(value = "Responses that bounce", kind = CitationKind.PRACTICE)
  void an_ordered_answer_that_bounced_is_still_to_come() {
    Case bounced =
        ANSWERED.and(
            notice(NoticeStepKind.FRESH_RESPONSE),
            issued("2019-10-01", "fresh", true, "all"),
            new NonDeliveryRecorded(day("2019-10-02"), new ResponseId("fresh"), null));

    assertThat(bounced.state(DECISION_NOTICE_STEPS, "2019-10-02")).isEqualTo(State.OPEN);
    assertThat(bounced.due(COMPLAINT_WINDOW)).hasSize(1);
    assertThat(bounced.due()).isEqualTo("nothing");
    Case again = bounced.and(issued("2019-10-03", "again", true, "all"));
    assertThat(again.state(DECISION_NOTICE_STEPS, "2019-10-03")).isEqualTo(State.MET);
    assertThat(again.due(COMPLAINT_WINDOW)).hasSize(2);
  }

  @Test
  void an_ordered_answer_to_what_was_never_answered_is_the_answer() {
    Case silent = received("2019-01-15").and(strand("all"), notice(NoticeStepKind.FRESH_RESPONSE));
    Case answered = silent.and(issued("2019-10-01", "r", true, "all"));

    assertThat(answered.due()).isEqualTo("nothing");
    assertThat(answered.state(DECISION_NOTICE_STEPS, "2019-10-01")).isEqualTo(State.MET);
  }

  @Test
  @Cites({"FOIA 2000 s.50(6)", "FOIA 2000 s.58(1)"})
  void an_appeal_suspends_the_steps_and_the_tribunal_says_what_becomes_of_them() {
    Case appealed =
        ANSWERED.and(
            notice(NoticeStepKind.DISCLOSE),
            new AppealRecorded(
                day("2019-09-20"),
                new AppealId("a"),
                NOTICE,
                Appellant.AUTHORITY,
                Tribunal.values()[0],
                null));

    assertThat(appealed.state(DECISION_NOTICE_STEPS, "2019-12-01")).isEqualTo(State.SUSPENDED);
    assertThat(
            appealed
                .and(tribunal(TribunalOutcome.ALLOWED, null))
                .state(DECISION_NOTICE_STEPS, "2020-03-02"))
        .isEqualTo(State.ENDED);
    assertThat(
            appealed
                .and(tribunal(TribunalOutcome.DISMISSED, null))
                .state(DECISION_NOTICE_STEPS, "2020-03-02"))
        .isEqualTo(State.OVERDUE);
    Case other = appealed.and(tribunal(TribunalOutcome.PARTLY_ALLOWED, "2020-04-06"));
    assertThat(other.due(DECISION_NOTICE_STEPS)).containsExactly("2019-10-05", "2020-04-06");
    assertThat(
            other
                .and(complied("2020-04-01"))
                .read()
                .deadlines(DECISION_NOTICE_STEPS)
                .getLast()
                .course()
                .metOn())
        .isEqualTo(day("2020-04-01"));
  }

  private static List<String> open(Case asked) {
    return asked.read().deadlines(ICO_REPLY).stream()
        .filter(d -> d.course().outstanding())
        .map(d -> d.due().toString())
        .toList();
  }

  private static DecisionNoticeRecorded notice(NoticeStepKind... kinds) {
    List<NoticeStep> steps = new java.util.ArrayList<>();
    for (NoticeStepKind kind : kinds) {
      steps.add(
          new NoticeStep("" + (steps.size() + 1), kind, strands("all"), List.of(), text("Do it")));
    }
    return new DecisionNoticeRecorded(
        day("2019-09-02"),
        NOTICE,
        FILE,
        DecisionNoticeOutcome.UPHELD,
        List.of(foia("10(1)")),
        steps,
        day("2019-10-05"));
  }

  private static ComplianceRecorded complied(String on, String... steps) {
    return new ComplianceRecorded(day(on), NOTICE, List.of(steps), null);
  }

  private static TribunalDecisionRecorded tribunal(TribunalOutcome outcome, String complyBy) {
    return new TribunalDecisionRecorded(
        day("2020-03-02"),
        new AppealId("a"),
        outcome,
        List.of(),
        complyBy == null ? null : day(complyBy),
        null);
  }

  private static IcoSubmissionSent submission(String letter, String notice) {
    return new IcoSubmissionSent(
        day("2019-07-10"),
        FILE,
        letter == null ? null : new IcoLetterId(letter),
        notice == null ? null : new NoticeId(notice),
        text("Our reasons"));
  }

  private static ReviewRequested complaint(String on, String response) {
    return new ReviewRequested(
        day(on), REVIEW_1, new ResponseId(response), Channel.EMAIL, text("It is not all there."));
  }

  private static LateComplaintDecided decided(boolean accepted) {
    return new LateComplaintDecided(day("2019-06-03"), REVIEW_1, accepted, text("Too late"));
  }

  private static ReviewOutcomeIssued outcome(String on, String... strands) {
    return new ReviewOutcomeIssued(
        day(on),
        REVIEW_1,
        ReviewOutcome.UPHELD,
        strands(strands),
        Channel.EMAIL,
        List.of(),
        null,
        text("Upheld"));
  }
}
