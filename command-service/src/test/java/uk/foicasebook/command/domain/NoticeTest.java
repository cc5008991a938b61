package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.RegulatorTest.AGAIN;
import static uk.foicasebook.command.domain.RegulatorTest.APPEAL;
import static uk.foicasebook.command.domain.RegulatorTest.COMPLAINT;
import static uk.foicasebook.command.domain.RegulatorTest.DEMAND;
import static uk.foicasebook.command.domain.RegulatorTest.NOTICE;
import static uk.foicasebook.command.domain.RegulatorTest.appealed;
import static uk.foicasebook.command.domain.RegulatorTest.complained;
import static uk.foicasebook.command.domain.RegulatorTest.decided;
import static uk.foicasebook.command.domain.RegulatorTest.demanded;
import static uk.foicasebook.command.domain.RegulatorTest.regulator;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.RegulatorCommand.RecordAppeal;
import uk.foicasebook.command.domain.RegulatorCommand.RecordCompliance;
import uk.foicasebook.command.domain.RegulatorCommand.RecordDecisionNotice;
import uk.foicasebook.command.domain.RegulatorCommand.RecordInformationNotice;
import uk.foicasebook.command.domain.RegulatorCommand.RecordTribunalDecision;
import uk.foicasebook.command.domain.RegulatorRefusal.AppealIdTaken;
import uk.foicasebook.command.domain.RegulatorRefusal.BeforeWhatItFollows;
import uk.foicasebook.command.domain.RegulatorRefusal.EndsBeforeItBegins;
import uk.foicasebook.command.domain.RegulatorRefusal.NothingToAppealFrom;
import uk.foicasebook.command.domain.RegulatorRefusal.NoticeIdTaken;
import uk.foicasebook.command.domain.RegulatorRefusal.OnlyTheAuthorityAppeals;
import uk.foicasebook.command.domain.RegulatorRefusal.StepNumberTwice;
import uk.foicasebook.command.domain.RegulatorRefusal.StepsOfFailedAppeal;
import uk.foicasebook.command.domain.RegulatorRefusal.StepsWithoutFailure;
import uk.foicasebook.command.domain.RegulatorRefusal.StepsWithoutPeriod;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownAppeal;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownIcoComplaint;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownNotice;
import uk.foicasebook.command.domain.RegulatorRefusal.UnknownStep;
import uk.foicasebook.command.domain.StrandRefusal.UnknownStrand;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.Appellant;
import uk.foicasebook.events.DecisionNoticeOutcome;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.NoticeStepKind;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.ComplianceRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.Tribunal;
import uk.foicasebook.events.TribunalOutcome;
import uk.foicasebook.law.Cites;

class NoticeTest {
  private static final NoticeStep DISCLOSE =
      new NoticeStep(
          "2", NoticeStepKind.DISCLOSE, List.of(), List.of(), text("Disclose the figures"));

  @Test
  void a_decision_notice_is_recorded_with_what_it_orders() {
    var command = decision(null, DecisionNoticeOutcome.PARTLY_UPHELD, "2019-11-05", AGAIN);
    given(complained())
        .when(command)
        .thenFacts(
            new DecisionNoticeRecorded(
                day("2019-10-01"),
                new NoticeId("notice-1"),
                COMPLAINT,
                DecisionNoticeOutcome.PARTLY_UPHELD,
                List.of(foia("10(1)")),
                List.of(AGAIN),
                day("2019-11-05")))
        .when(command)
        .thenNothingNew();
  }

  @Test
  void both_kinds_of_notice_share_one_row_of_names() {
    given(complained(demanded(), decided()))
        .when(information(null, "2019-08-05", "2019-09-04"))
        .thenAccepted()
        .when(information(null, "2019-08-05", "2019-09-04"))
        .thenNothingNew();
    assertThat(
            RegulatorTest.regulator(complained(demanded(), decided()))
                .notices()
                .sentOn(new NoticeId("notice-3")))
        .isEmpty();
  }

  @Test
  @Refuses({
    UnknownIcoComplaint.class,
    EndsBeforeItBegins.class,
    NoticeIdTaken.class,
  })
  void a_notice_is_about_a_complaint_has_a_name_of_its_own_and_looks_forward() {
    var unknown = new IcoComplaintId("other");
    given(complained())
        .when(
            new RecordInformationNotice(day("2019-08-01"), null, unknown, day("2019-08-31"), null))
        .thenRefused(new UnknownIcoComplaint(unknown));
    given(complained())
        .when(information(null, "2019-08-01", "2019-07-31"))
        .thenRefused(new EndsBeforeItBegins(day("2019-08-01"), day("2019-07-31")));
    given(complained(decided()))
        .when(information(NOTICE, "2019-08-01", "2019-08-31"))
        .thenRefused(new NoticeIdTaken(NOTICE));
    given(complained(demanded()))
        .when(information(DEMAND, "2019-08-02", "2019-08-31"))
        .thenRefused(new NoticeIdTaken(DEMAND));
    given(complained(demanded()))
        .when(decision(DEMAND, DecisionNoticeOutcome.UPHELD, null))
        .thenRefused(new NoticeIdTaken(DEMAND));
    given(complained(decided()))
        .when(decision(NOTICE, DecisionNoticeOutcome.UPHELD, null))
        .thenRefused(new NoticeIdTaken(NOTICE));
    given(complained())
        .when(decision(null, DecisionNoticeOutcome.UPHELD, "2019-09-30"))
        .thenRefused(new EndsBeforeItBegins(day("2019-10-01"), day("2019-09-30")));
    given(complained())
        .when(
            new RecordDecisionNotice(
                day("2019-10-01"),
                null,
                unknown,
                DecisionNoticeOutcome.UPHELD,
                List.of(),
                List.of(),
                null))
        .thenRefused(new UnknownIcoComplaint(unknown));
  }

  @Test
  @Cites("FOIA 2000 s.50(4)")
  @Refuses({
    StepsWithoutFailure.class,
    StepsWithoutPeriod.class,
    StepNumberTwice.class,
    UnknownStrand.class
  })
  void steps_follow_from_a_failure_and_have_a_period_and_numbers() {
    given(complained())
        .when(decision(NOTICE, DecisionNoticeOutcome.NOT_UPHELD, "2019-11-05", AGAIN))
        .thenRefused(new StepsWithoutFailure(NOTICE));
    given(complained())
        .when(decision(NOTICE, DecisionNoticeOutcome.NOT_UPHELD, null))
        .thenAccepted();
    given(complained())
        .when(decision(NOTICE, DecisionNoticeOutcome.UPHELD, null, AGAIN))
        .thenRefused(new StepsWithoutPeriod());
    given(complained())
        .when(decision(NOTICE, DecisionNoticeOutcome.UPHELD, "2019-11-05", AGAIN, AGAIN))
        .thenRefused(new StepNumberTwice("1"));
    var stranger = new StrandId("stranger");
    given(complained())
        .when(
            decision(
                NOTICE,
                DecisionNoticeOutcome.UPHELD,
                "2019-11-05",
                new NoticeStep(
                    "1", NoticeStepKind.DISCLOSE, List.of(stranger), List.of(), text("That"))))
        .thenRefused(new UnknownStrand(stranger));
  }

  @Test
  void compliance_is_recorded_step_by_step_or_for_all_that_is_left() {
    given(complained(decided(AGAIN, DISCLOSE)))
        .when(new RecordCompliance(day("2019-10-20"), NOTICE, List.of("2"), null))
        .thenFacts(new ComplianceRecorded(day("2019-10-20"), NOTICE, List.of("2"), null))
        .when(new RecordCompliance(day("2019-11-04"), NOTICE, List.of(), text("The letter")))
        .thenFacts(
            new ComplianceRecorded(day("2019-11-04"), NOTICE, List.of("1"), text("The letter")))
        .when(new RecordCompliance(day("2019-11-04"), NOTICE, List.of(), text("The letter")))
        .thenNothingNew();
  }

  @Test
  @Refuses({UnknownNotice.class, UnknownStep.class, BeforeWhatItFollows.class})
  void compliance_is_with_what_a_notice_orders() {
    given(complained(demanded()))
        .when(new RecordCompliance(day("2019-10-20"), DEMAND, List.of(), null))
        .thenRefused(new UnknownNotice(DEMAND));
    given(complained(decided(AGAIN)))
        .when(new RecordCompliance(day("2019-10-20"), NOTICE, List.of("1", "9"), null))
        .thenRefused(new UnknownStep(NOTICE, "9"));
    given(complained(decided(AGAIN)))
        .when(new RecordCompliance(day("2019-09-30"), NOTICE, List.of("1"), null))
        .thenRefused(new BeforeWhatItFollows(day("2019-09-30"), day("2019-10-01")));
  }

  @Test
  void an_appeal_and_its_decision_are_recorded_once() {
    var appeal = appeal(null, NOTICE, Appellant.AUTHORITY, Tribunal.FIRST_TIER);
    given(complained(decided(AGAIN)))
        .when(appeal)
        .thenFacts(
            new AppealRecorded(
                day("2019-10-28"),
                new AppealId("appeal-1"),
                NOTICE,
                Appellant.AUTHORITY,
                Tribunal.FIRST_TIER,
                null))
        .when(appeal)
        .thenNothingNew();
    given(complained(decided(AGAIN), appealed()))
        .when(tribunal(APPEAL, TribunalOutcome.PARTLY_ALLOWED, "2020-04-10", DISCLOSE))
        .thenFacts(decidedByTribunal(TribunalOutcome.PARTLY_ALLOWED, DISCLOSE))
        .when(tribunal(APPEAL, TribunalOutcome.PARTLY_ALLOWED, "2020-04-10", DISCLOSE))
        .thenNothingNew();
  }

  @Test
  @Refuses({
    UnknownNotice.class,
    BeforeWhatItFollows.class,
    OnlyTheAuthorityAppeals.class,
    NothingToAppealFrom.class,
    AppealIdTaken.class
  })
  void an_appeal_is_against_a_notice_by_somebody_who_may() {
    given(complained())
        .when(appeal(null, NOTICE, Appellant.AUTHORITY, Tribunal.FIRST_TIER))
        .thenRefused(new UnknownNotice(NOTICE));
    given(complained(decided()))
        .when(
            new RecordAppeal(
                day("2019-09-30"), null, NOTICE, Appellant.AUTHORITY, Tribunal.FIRST_TIER, null))
        .thenRefused(new BeforeWhatItFollows(day("2019-09-30"), day("2019-10-01")));
    given(complained(demanded()))
        .when(appeal(null, DEMAND, Appellant.COMPLAINANT, Tribunal.FIRST_TIER))
        .thenRefused(new OnlyTheAuthorityAppeals(DEMAND));
    given(complained(demanded()))
        .when(appeal(null, DEMAND, Appellant.AUTHORITY, Tribunal.FIRST_TIER))
        .thenAccepted();
    given(complained(decided()))
        .when(appeal(null, NOTICE, Appellant.COMPLAINANT, Tribunal.FIRST_TIER))
        .thenAccepted();
    given(complained(decided()))
        .when(appeal(null, NOTICE, Appellant.COMPLAINANT, Tribunal.UPPER))
        .thenRefused(new NothingToAppealFrom(NOTICE));
    given(complained(decided(), appealed(), decidedByTribunal(TribunalOutcome.DISMISSED)))
        .when(appeal(null, NOTICE, Appellant.AUTHORITY, Tribunal.UPPER))
        .thenAccepted();
    given(complained(decided(), appealed()))
        .when(appeal(APPEAL, NOTICE, Appellant.COMPLAINANT, Tribunal.FIRST_TIER))
        .thenRefused(new AppealIdTaken(APPEAL));
  }

  @Test
  @Refuses({
    UnknownAppeal.class,
    BeforeWhatItFollows.class,
    StepsOfFailedAppeal.class,
    StepsWithoutPeriod.class
  })
  void a_tribunal_orders_something_only_where_it_changes_the_notice() {
    given(complained(decided()))
        .when(tribunal(APPEAL, TribunalOutcome.ALLOWED, null))
        .thenRefused(new UnknownAppeal(APPEAL));
    given(complained(decided(), appealed()))
        .when(
            new RecordTribunalDecision(
                day("2019-10-27"), APPEAL, TribunalOutcome.WITHDRAWN, List.of(), null, null))
        .thenRefused(new BeforeWhatItFollows(day("2019-10-27"), day("2019-10-28")));
    for (var outcome : List.of(TribunalOutcome.DISMISSED, TribunalOutcome.WITHDRAWN)) {
      given(complained(decided(), appealed()))
          .when(tribunal(APPEAL, outcome, "2020-04-10", DISCLOSE))
          .thenRefused(new StepsOfFailedAppeal(APPEAL));
    }
    given(complained(decided(), appealed()))
        .when(tribunal(APPEAL, TribunalOutcome.ALLOWED, null, DISCLOSE))
        .thenRefused(new StepsWithoutPeriod());
    given(complained(decided(), appealed()))
        .when(tribunal(APPEAL, TribunalOutcome.ALLOWED, "2020-03-09"))
        .thenRefused(new EndsBeforeItBegins(day("2020-03-10"), day("2020-03-09")));
  }

  @Test
  @Cites("FOIA 2000 s.50(6)")
  void no_step_is_owed_while_an_appeal_is_pending_and_its_outcome_says_what_is_owed_after() {
    assertThat(regulator(complained(decided(AGAIN))).owed()).containsExactly(AGAIN);
    assertThat(regulator(complained(decided(AGAIN), appealed())).owed()).isEmpty();
    assertThat(regulator(complained(decided(AGAIN), appealed())).appeals().isPending()).isTrue();
    assertThat(
            regulator(
                    complained(
                        decided(AGAIN), appealed(), decidedByTribunal(TribunalOutcome.DISMISSED)))
                .owed())
        .containsExactly(AGAIN);
    var changed =
        regulator(
            complained(
                decided(AGAIN),
                appealed(),
                decidedByTribunal(TribunalOutcome.PARTLY_ALLOWED, DISCLOSE)));
    assertThat(changed.owed()).containsExactly(DISCLOSE);
    assertThat(changed.appeals().isPending()).isFalse();
    assertThat(
            regulator(
                    complained(
                        decided(AGAIN), appealed(), decidedByTribunal(TribunalOutcome.ALLOWED)))
                .owed())
        .isEmpty();
  }

  @Test
  void an_outstanding_step_opens_the_strands_it_is_about_and_bars_the_rejected_ground() {
    var regulator = regulator(complained(decided(AGAIN)));
    var ground = foia("31(1)(a)");
    var on = day("2019-10-01");
    assertThat(regulator.reopening(BRIEFINGS)).containsExactly(NOTICE);
    assertThat(regulator.reopening(FIGURES)).isEmpty();
    assertThat(regulator.rejecting(BRIEFINGS, ground, on)).contains(NOTICE);
    assertThat(regulator.rejecting(BRIEFINGS, ground, on.minusDays(1))).isEmpty();
    assertThat(regulator.rejecting(BRIEFINGS, foia("24(1)"), on)).isEmpty();
    assertThat(regulator.rejecting(FIGURES, ground, on)).isEmpty();
    assertThat(regulator(complained(decided(DISCLOSE))).reopening(FIGURES)).containsExactly(NOTICE);
  }

  private static RecordDecisionNotice decision(
      NoticeId name, DecisionNoticeOutcome outcome, String complyBy, NoticeStep... steps) {
    return new RecordDecisionNotice(
        day("2019-10-01"),
        name,
        COMPLAINT,
        outcome,
        List.of(foia("10(1)")),
        List.of(steps),
        complyBy == null ? null : day(complyBy));
  }

  private static RecordInformationNotice information(NoticeId name, String on, String replyBy) {
    return new RecordInformationNotice(day(on), name, COMPLAINT, day(replyBy), null);
  }

  private static RecordAppeal appeal(
      AppealId name, NoticeId notice, Appellant by, Tribunal tribunal) {
    return new RecordAppeal(day("2019-10-28"), name, notice, by, tribunal, null);
  }

  private static RecordTribunalDecision tribunal(
      AppealId appeal, TribunalOutcome outcome, String complyBy, NoticeStep... steps) {
    return new RecordTribunalDecision(
        day("2020-03-10"),
        appeal,
        outcome,
        List.of(steps),
        complyBy == null ? null : day(complyBy),
        null);
  }

  private static TribunalDecisionRecorded decidedByTribunal(
      TribunalOutcome outcome, NoticeStep... steps) {
    return new TribunalDecisionRecorded(
        day("2020-03-10"),
        APPEAL,
        outcome,
        List.of(steps),
        steps.length == 0 ? null : day("2020-04-10"),
        null);
  }
}
