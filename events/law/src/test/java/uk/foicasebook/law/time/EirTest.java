package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.COMPLAINT_WINDOW;
import static uk.foicasebook.law.time.DeadlineKind.EIR_EXTENDED_ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.REFUSAL_NOTICE;
import static uk.foicasebook.law.time.DeadlineKind.REVIEW;
import static uk.foicasebook.law.time.DeadlineKind.REVIEW_LIMIT;
import static uk.foicasebook.law.time.Told.breaches;
import static uk.foicasebook.law.time.Told.complained;
import static uk.foicasebook.law.time.Told.complex;
import static uk.foicasebook.law.time.Told.disclosed;
import static uk.foicasebook.law.time.Told.due;
import static uk.foicasebook.law.time.Told.moved;
import static uk.foicasebook.law.time.Told.ownData;
import static uk.foicasebook.law.time.Told.received;
import static uk.foicasebook.law.time.Told.refused;
import static uk.foicasebook.law.time.Told.remarks;
import static uk.foicasebook.law.time.Told.reviewed;
import static uk.foicasebook.law.time.Told.status;

import org.junit.jupiter.api.Test;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.DeadlineStatus.State;

/** Received Mon 1 Jun 2026: working day 20 is Tue 30 June, working day 40 Wed 29 July. */
@Cites({"EIR 2004 reg 2(1)", "EIR 2004 reg 5(2)", "EIR 2004 reg 7(1)", "EIR 2004 reg 7(3)"})
class EirTest {
  final Told request = received(Regime.EIR, "2026-06-01");

  @Test
  @Cites("EIR 2004 reg 7(2)")
  void complexity_notified_in_twenty_days_allows_forty_for_answer_and_refusal() {
    Reading reading = request.and(complex("2026-06-30", "2026-07-20"));

    assertThat(due(reading, ANSWER)).isEqualTo("2026-06-30");
    assertThat(due(reading, EIR_EXTENDED_ANSWER)).isEqualTo("2026-07-29");
    assertThat(due(reading, REFUSAL_NOTICE)).isEqualTo("2026-07-29");
    assertThat(reading.due().orElseThrow().kind()).isEqualTo(EIR_EXTENDED_ANSWER);
    assertThat(remarks(reading)).isEmpty();
    assertThat(reading.facts().getFirst().timeliness()).isEqualTo(Timeliness.IN_TIME);
  }

  @Test
  @Cites("EIR 2004 reg 14(2)")
  void an_answer_after_the_extension_is_late_from_day_40() {
    Reading reading =
        request.and(complex("2026-06-30", "2026-07-29"), refused(Refusal.EXEMPTION, "2026-07-30"));

    assertThat(breaches(reading))
        .containsExactly("EIR 2004 reg 5(2) by 1", "EIR 2004 reg 14(2) by 1");
    assertThat(status(reading, EIR_EXTENDED_ANSWER, "2026-07-30"))
        .isEqualTo(new DeadlineStatus(State.MET_LATE, 1));
  }

  @Test
  void an_answer_inside_the_first_twenty_days_meets_them_all_the_same() {
    Reading reading = request.and(complex("2026-06-15", "2026-07-29"), disclosed("2026-06-30"));

    assertThat(status(reading, ANSWER, "2026-06-30")).isEqualTo(new DeadlineStatus(State.MET, 0));
    assertThat(status(reading, ANSWER, "2026-06-29").state()).isEqualTo(State.OPEN);
  }

  @Test
  @Cites({"EIR 2004 reg 11(2)", "EIR 2004 reg 9(2)", "EIR 2004 reg 8(6)"})
  void waiting_for_the_applicant_is_no_silence() {
    assertThat(due(request.and(Told.asked("2026-06-05")), COMPLAINT_WINDOW)).isEmpty();
    assertThat(due(request.and(Told.charged("2026-06-05")), COMPLAINT_WINDOW)).isEmpty();
    assertThat(
            due(request.and(Told.charged("2026-06-05"), Told.paid("2026-06-08")), COMPLAINT_WINDOW))
        .isEqualTo("2026-09-02");
  }

  @Test
  void a_refusal_for_cost_may_use_the_extension() {
    Reading reading =
        request.and(complex("2026-06-30", "2026-07-29"), refused(Refusal.COST, "2026-07-29"));

    assertThat(reading.breaches()).isEmpty();
    assertThat(reading.facts().getLast().timeliness()).isEqualTo(Timeliness.IN_TIME);
  }

  @Test
  void notified_late_it_extends_nothing() {
    Reading reading = request.and(complex("2026-07-01", "2026-07-29"), disclosed("2026-07-10"));

    assertThat(due(reading, EIR_EXTENDED_ANSWER)).isEmpty();
    assertThat(reading.facts().getFirst().timeliness()).isEqualTo(new Timeliness(false, 1, 1));
    assertThat(remarks(reading)).containsExactly("EXTENSION_LATE 21");
    assertThat(breaches(reading)).containsExactly("EIR 2004 reg 5(2) by 8");
  }

  @Test
  void a_promise_beyond_forty_days_is_marked_and_held_to_forty() {
    Reading reading = request.and(complex("2026-06-30", "2026-07-30"));

    assertThat(due(reading, EIR_EXTENDED_ANSWER)).isEqualTo("2026-07-29");
    assertThat(remarks(reading)).containsExactly("EXTENSION_BEYOND_CEILING 41");
  }

  @Test
  void the_act_has_no_such_extension() {
    Reading reading = received("2026-06-01").and(complex("2026-06-30", "2026-07-29"));

    assertThat(due(reading, EIR_EXTENDED_ANSWER)).isEmpty();
    assertThat(remarks(reading)).containsExactly("EXTENSION_WITHOUT_POWER 20");
  }

  @Test
  @Cites("EIR 2004 reg 11(2)")
  void silence_opens_a_complaint_window_the_day_after_the_answer_was_due() {
    assertThat(due(request.and(), COMPLAINT_WINDOW)).isEqualTo("2026-08-28");
    assertThat(due(request.and(disclosed("2026-06-15")), COMPLAINT_WINDOW)).isEqualTo("2026-08-12");
    assertThat(request.and().deadline(COMPLAINT_WINDOW).orElseThrow().ledger().days())
        .startsWith(LedgerDay.passedOver(Told.day("2026-07-01"), "day the answer was overdue"));
  }

  @Test
  @Cites("EIR 2004 reg 11(2)")
  void a_complaint_about_silence_is_judged_by_that_window() {
    Reading early = request.and(complained("2026-06-30"));
    Reading last = request.and(complained("2026-08-28"));
    Reading late = request.and(complained("2026-09-01"));

    assertThat(early.facts().getFirst())
        .extracting(FactReading::workingDay, FactReading::timeliness)
        .containsExactly(20, null);
    assertThat(last.facts().getFirst())
        .extracting(FactReading::workingDay, FactReading::timeliness)
        .containsExactly(40, Timeliness.IN_TIME);
    assertThat(late.facts().getFirst().timeliness()).isEqualTo(new Timeliness(false, 1, 4));
    assertThat(remarks(late)).containsExactly("COMPLAINT_LATE 41");
    assertThat(due(late, COMPLAINT_WINDOW)).isEqualTo("2026-08-28");
  }

  @Test
  @Cites("EIR 2004 reg 11(4)")
  void a_review_has_forty_days_and_a_late_one_is_a_breach() {
    Reading reading =
        request.and(disclosed("2026-06-15"), complained("2026-06-22"), reviewed("2026-08-20"));

    assertThat(due(reading, REVIEW)).isEqualTo("2026-08-19");
    assertThat(due(reading, REVIEW_LIMIT)).isEqualTo("2026-08-19");
    assertThat(breaches(reading)).containsExactly("EIR 2004 reg 11(4) by 1");
  }

  @Test
  void forty_days_are_all_a_review_has_whatever_is_told() {
    Reading reading =
        request.and(
            disclosed("2026-06-15"), complained("2026-06-22"), Told.reviewExtended("2026-07-01"));

    assertThat(Told.remarks(reading)).containsExactly("EXTENSION_WITHOUT_POWER 7");
    assertThat(reading.deadline(REVIEW).orElseThrow().course().outstanding()).isTrue();
  }

  @Test
  @Cites({"FOIA 2000 s.39(1)", "EIR 2004 reg 5(1)", "UK GDPR Art 12(3)", "FOIA 2000 s.40(1)"})
  void a_mixed_request_runs_by_the_regime_of_each_part() {
    Reading reading =
        received("2026-06-01")
            .inParts("act", "air", "mine")
            .and(
                moved("2026-06-05", Regime.EIR, "air"),
                ownData("2026-06-05", "mine"),
                complex("2026-06-08", "2026-07-29", "air"),
                disclosed("2026-07-03"),
                complained("2026-07-20"));

    assertThat(due(reading, ANSWER))
        .isEqualTo("2026-06-30 [act], 2026-06-30 [air], 2026-07-01 [mine]");
    assertThat(due(reading, EIR_EXTENDED_ANSWER)).isEqualTo("2026-07-29 [air]");
    assertThat(breaches(reading))
        .containsExactly("FOIA 2000 s.10(1) by 3 [act]", "UK GDPR Art 12(3) by 2 [mine]");
    assertThat(reading.deadlines(COMPLAINT_WINDOW))
        .extracting(d -> d.provision().citation(), Deadline::parts)
        .containsExactly(
            tuple("s.45 Code para 5.3", java.util.List.of("act", "mine")),
            tuple("EIR 2004 reg 11(2)", java.util.List.of("air")));
    assertThat(due(reading, REVIEW)).isEqualTo("2026-08-18 [act, mine], 2026-09-16 [air]");
    assertThat(due(reading, DeadlineKind.AGGREGATION_WINDOW)).isEqualTo("2026-08-26");
  }

  @Test
  @Cites("UK GDPR Art 12(3)")
  void the_applicants_own_data_has_a_calendar_month() {
    Told request = received("2026-01-30");
    Reading last = request.and(ownData("2026-02-02"), disclosed("2026-02-28"));

    assertThat(due(last, ANSWER)).isEqualTo("2026-02-28");
    assertThat(due(last, REFUSAL_NOTICE)).isEmpty();
    assertThat(last.facts().getLast().timeliness()).isEqualTo(Timeliness.IN_TIME);
    assertThat(last.deadline(ANSWER).orElseThrow().ledger().days())
        .startsWith(LedgerDay.passedOver(Told.day("2026-01-30"), "day of receipt"));
    assertThat(breaches(request.and(ownData("2026-02-02"), disclosed("2026-03-02"))))
        .containsExactly("UK GDPR Art 12(3) by 1");
    assertThat(breaches(request.and(ownData("2026-02-02")))).isEmpty();
    assertThat(status(last, ANSWER, "2026-02-28")).isEqualTo(new DeadlineStatus(State.MET, 0));
  }

  @Test
  @Cites("EIR 2004 reg 5(1)")
  void a_case_that_was_moved_is_counted_by_its_new_regime_from_the_start() {
    Reading reading =
        received("2026-06-01")
            .and(moved("2026-06-29", Regime.EIR), complex("2026-06-30", "2026-07-29"));

    assertThat(due(reading, EIR_EXTENDED_ANSWER)).isEqualTo("2026-07-29");
    assertThat(reading.deadline(ANSWER).orElseThrow().provision().citation())
        .isEqualTo("EIR 2004 reg 5(2)");
  }
}
