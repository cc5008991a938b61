package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.COMPLAINT_WINDOW;
import static uk.foicasebook.law.time.DeadlineKind.DECISION_NOTICE_STEPS;
import static uk.foicasebook.law.time.DeadlineKind.ICO_REPLY;
import static uk.foicasebook.law.time.DeadlineKind.LAPSE;
import static uk.foicasebook.law.time.DeadlineKind.REVIEW;
import static uk.foicasebook.law.time.DeadlineKind.TRIBUNAL_APPEAL;
import static uk.foicasebook.law.time.Told.answeredAfresh;
import static uk.foicasebook.law.time.Told.appealDecided;
import static uk.foicasebook.law.time.Told.appealDismissed;
import static uk.foicasebook.law.time.Told.appealed;
import static uk.foicasebook.law.time.Told.asked;
import static uk.foicasebook.law.time.Told.breaches;
import static uk.foicasebook.law.time.Told.clarified;
import static uk.foicasebook.law.time.Told.complained;
import static uk.foicasebook.law.time.Told.day;
import static uk.foicasebook.law.time.Told.decisionNotice;
import static uk.foicasebook.law.time.Told.disclosed;
import static uk.foicasebook.law.time.Told.due;
import static uk.foicasebook.law.time.Told.lapsed;
import static uk.foicasebook.law.time.Told.letter;
import static uk.foicasebook.law.time.Told.nothingOwed;
import static uk.foicasebook.law.time.Told.received;
import static uk.foicasebook.law.time.Told.remarks;
import static uk.foicasebook.law.time.Told.reviewEnded;
import static uk.foicasebook.law.time.Told.reviewed;
import static uk.foicasebook.law.time.Told.status;
import static uk.foicasebook.law.time.Told.withdrawn;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.law.time.DeadlineStatus.State;

/** How what is owed comes to an end, and how it is owed again. */
class EndingTest {

  @Test
  @Cites({"FOIA 2000 s.9(2)", "FOIA 2000 s.1(3)"})
  void what_lapsed_is_not_owed_until_the_reply_comes_after_all() {
    Told request = received("2026-04-01");

    Reading closed = request.and(asked("2026-04-14"), lapsed("2026-07-15"));
    assertThat(status(closed, ANSWER, "2026-07-15").state()).isEqualTo(State.ENDED);

    Reading open = request.and(asked("2026-04-14"), lapsed("2026-07-15"), clarified("2026-07-20"));
    assertThat(due(open, ANSWER)).as("3 August is a holiday").isEqualTo("2026-08-18");
    assertThat(status(open, ANSWER, "2026-08-18").state()).isEqualTo(State.DUE_TODAY);
  }

  @Test
  void what_was_withdrawn_does_not_come_back_with_a_reply() {
    Reading reading =
        received("2026-04-01")
            .and(asked("2026-04-14"), withdrawn("2026-04-20"), clarified("2026-04-21"));

    assertThat(status(reading, ANSWER, "2026-04-21").state()).isEqualTo(State.ENDED);
  }

  @Test
  void the_first_end_is_the_end() {
    Reading reading =
        received("2026-04-01")
            .and(withdrawn("2026-04-10"), nothingOwed("2026-04-20"), lapsed("2026-04-21"));

    assertThat(reading.deadline(ANSWER).orElseThrow().course().endedOn())
        .isEqualTo(day("2026-04-10"));
  }

  @Test
  @Cites("FOIA 2000 s.1(3)")
  void a_further_question_is_never_late_and_lapse_counts_from_it() {
    Reading reading = received("2026-04-01").and(asked("2026-04-14"), asked("2026-06-01"));

    assertThat(remarks(reading)).isEmpty();
    assertThat(due(reading, LAPSE)).isEqualTo("2026-09-01");
    assertThat(status(reading, ANSWER, "2026-06-01").state()).isEqualTo(State.SUSPENDED);
  }

  @Test
  void where_there_is_no_request_nothing_is_owed() {
    Reading reading = received("2026-04-01").inParts("1", "2").and(nothingOwed("2026-04-02", "1"));

    assertThat(reading.due().orElseThrow().parts()).isEqualTo(List.of("2"));
  }

  @Test
  @Cites({"FOIA 2000 s.10(1)", "FOIA 2000 s.17(5)"})
  void one_letter_may_refuse_a_part_and_answer_another() {
    Reading reading =
        received("2019-01-15")
            .inParts("1", "2")
            .and(
                new ClockFact.ResponseIssued(
                    day("2019-02-27"), Refusal.COST, List.of(), Map.of("1", Refusal.NONE)));

    assertThat(breaches(reading))
        .containsExactlyInAnyOrder("FOIA 2000 s.10(1) by 11 [1]", "FOIA 2000 s.17(5) by 11 [2]");
    assertThat(reading.deadlines(COMPLAINT_WINDOW)).hasSize(1);
  }

  @Test
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  void a_review_that_is_not_to_be_is_not_owed() {
    Reading reading =
        received("2026-01-05")
            .inParts("1", "2")
            .and(
                disclosed("2026-01-20", "1"),
                disclosed("2026-01-21", "2"),
                complained("2026-02-02", "1"),
                complained("2026-02-02", "2"),
                reviewEnded("2026-02-03", "1"),
                reviewed("2026-02-10"));

    assertThat(reading.deadlines(REVIEW))
        .extracting(Deadline::parts, d -> d.course().endedOn(), d -> d.course().metOn())
        .containsExactlyInAnyOrder(
            tuple(List.of("1"), day("2026-02-03"), null),
            tuple(List.of("2"), null, day("2026-02-10")));
  }

  @Test
  @Cites("FOIA 2000 s.51(1)")
  void an_information_notice_is_due_when_it_says_and_a_reply_may_name_what_it_answers() {
    Reading reading =
        received("2025-06-02")
            .and(
                letter("2026-02-02", "2026-02-16"),
                new ClockFact.InformationNoticeReceived(day("2026-02-03"), day("2026-03-05")),
                new ClockFact.IcoReplySent(day("2026-02-10"), day("2026-03-05")));

    assertThat(reading.deadlines(ICO_REPLY))
        .extracting(d -> d.due() + " " + d.provision().citation() + " " + d.course().metOn())
        .containsExactly(
            "2026-02-16 The regulator's letter null", "2026-03-05 FOIA 2000 s.51(1) 2026-02-10");
  }

  @Test
  void a_notice_that_orders_nothing_can_only_be_appealed() {
    Reading reading =
        received("2025-06-02").and(new ClockFact.DecisionNoticeReceived(day("2026-03-04"), null));

    assertThat(reading.deadlines(DECISION_NOTICE_STEPS)).isEmpty();
    assertThat(due(reading, TRIBUNAL_APPEAL)).isEqualTo("2026-04-01");
  }

  @Test
  @Cites({"FOIA 2000 s.50(6)", "FOIA 2000 s.58(1)"})
  void what_the_tribunal_says_of_the_steps_goes() {
    Told request = received("2025-06-02");
    ClockFact[] appealed = {decisionNotice("2026-03-04", "2026-04-08"), appealed("2026-04-01")};

    Reading dismissed = request.and(appealed[0], appealed[1], appealDismissed("2026-09-01"));
    assertThat(status(dismissed, DECISION_NOTICE_STEPS, "2026-09-01").state())
        .isEqualTo(State.OVERDUE);

    Reading allowed =
        request.and(appealed[0], appealed[1], appealDecided("2026-09-01", false, null));
    assertThat(status(allowed, DECISION_NOTICE_STEPS, "2026-09-01").state()).isEqualTo(State.ENDED);

    Reading substituted =
        request.and(appealed[0], appealed[1], appealDecided("2026-09-01", true, "2026-10-06"));
    assertThat(substituted.deadlines(DECISION_NOTICE_STEPS))
        .extracting(d -> d.due() + " " + d.provision().citation() + " " + d.course().endedOn())
        .containsExactly(
            "2026-04-08 FOIA 2000 s.50(4) 2026-09-01", "2026-10-06 FOIA 2000 s.58(1) null");
  }

  @Test
  @Cites("FOIA 2000 s.50(4)")
  void a_fresh_response_is_owed_when_the_notice_says_and_not_on_day_twenty() {
    Reading reading =
        received("2025-06-02")
            .and(
                disclosed("2025-06-10"),
                decisionNotice("2026-03-04", "2026-04-08"),
                answeredAfresh("2026-04-09"));

    assertThat(reading.facts().getLast().timeliness()).isEqualTo(new Timeliness(false, 1, 1));
    assertThat(reading.breaches()).isEmpty();
    assertThat(reading.deadlines(COMPLAINT_WINDOW))
        .extracting(d -> d.ledger().from())
        .containsExactly(day("2025-06-10"), day("2026-04-09"));
  }

  @Test
  @Cites({"FOIA 2000 s.9(2)", "EIR 2004 reg 8(6)"})
  void a_fee_may_be_paid_for_three_months_or_sixty_working_days() {
    CalendarEdition newest = CalendarEditions.official().newest();

    assertThat(TimeForCompliance.lastDayToPay(Regime.FOIA, day("2026-03-09"), newest))
        .isEqualTo("2026-06-08");
    assertThat(TimeForCompliance.lastDayToPay(Regime.EIR, day("2026-01-05"), newest))
        .as("17 March is a holiday")
        .isEqualTo("2026-03-31");
    assertThat(Practice.USUAL.lapsesAfter(day("2026-04-14"))).isEqualTo("2026-07-14");
  }
}
