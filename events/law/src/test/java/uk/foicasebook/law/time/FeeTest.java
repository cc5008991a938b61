package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.FEE;
import static uk.foicasebook.law.time.DeadlineKind.LAPSE;
import static uk.foicasebook.law.time.Told.charged;
import static uk.foicasebook.law.time.Told.day;
import static uk.foicasebook.law.time.Told.disclosed;
import static uk.foicasebook.law.time.Told.due;
import static uk.foicasebook.law.time.Told.paid;
import static uk.foicasebook.law.time.Told.received;
import static uk.foicasebook.law.time.Told.remarks;
import static uk.foicasebook.law.time.Told.status;

import org.junit.jupiter.api.Test;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.DeadlineStatus.State;

@Cites({"FOIA 2000 s.9(2)", "FOIA 2000 s.10(2)"})
class FeeTest {

  @Test
  void three_months_begin_with_the_day_of_the_notice() {
    Reading reading = received("2026-03-02").and(charged("2026-03-09"));

    assertThat(due(reading, FEE)).isEqualTo("2026-06-08");
    assertThat(due(reading, LAPSE)).isEqualTo("2026-06-08");
    assertThat(reading.facts().getFirst().timeliness()).isEqualTo(Timeliness.IN_TIME);
    assertThat(reading.deadline(FEE).orElseThrow().ledger().days())
        .startsWith(new LedgerDay(day("2026-03-09"), true, 1, "day of the fees notice"))
        .endsWith(new LedgerDay(day("2026-06-08"), true, 92, null));
  }

  @Test
  void the_wait_is_left_out_of_the_ledger_and_of_the_numbers() {
    Reading reading =
        received("2026-03-02")
            .and(charged("2026-03-09"), paid("2026-03-20"), disclosed("2026-04-15"));

    assertThat(reading.facts()).extracting(FactReading::workingDay).containsExactly(5, 4, 20);
    assertThat(reading.deadline(ANSWER).orElseThrow().ledger().days())
        .contains(
            LedgerDay.counted(day("2026-03-06"), 4),
            LedgerDay.passedOver(day("2026-03-09"), "waiting for the fee"),
            LedgerDay.passedOver(day("2026-03-20"), "waiting for the fee"),
            LedgerDay.passedOver(day("2026-03-14"), "Saturday"),
            LedgerDay.counted(day("2026-03-23"), 5),
            LedgerDay.counted(day("2026-04-15"), 20));
    assertThat(reading.facts().getLast().timeliness()).isEqualTo(Timeliness.IN_TIME);
    assertThat(status(reading, FEE, "2026-03-20")).isEqualTo(new DeadlineStatus(State.MET, 0));
    assertThat(status(reading, LAPSE, "2026-03-20")).isEqualTo(new DeadlineStatus(State.ENDED, 0));
  }

  @Test
  void a_fee_paid_on_the_day_of_the_notice_leaves_one_day_out() {
    Reading reading = received("2026-03-02").and(charged("2026-03-09"), paid("2026-03-09"));

    assertThat(due(reading, ANSWER)).isEqualTo("2026-04-01");
  }

  @Test
  void a_notice_on_the_day_of_receipt_leaves_out_only_the_days_after_it() {
    Reading reading = received("2026-03-02").and(charged("2026-03-02"), paid("2026-03-03"));

    assertThat(due(reading, ANSWER)).isEqualTo("2026-04-01");
  }

  @Test
  void two_fees_leave_out_both_waits() {
    Reading reading =
        received("2026-03-02")
            .and(
                charged("2026-03-03"),
                paid("2026-03-04"),
                charged("2026-03-05"),
                paid("2026-03-06"));

    assertThat(due(reading, ANSWER)).isEqualTo("2026-04-08");
  }

  @Test
  void an_unpaid_request_waits_and_then_lapses() {
    Reading reading = received("2026-03-02").and(charged("2026-03-09"));

    assertThat(status(reading, ANSWER, "2026-03-08")).isEqualTo(new DeadlineStatus(State.OPEN, 16));
    assertThat(status(reading, ANSWER, "2026-06-08"))
        .isEqualTo(new DeadlineStatus(State.SUSPENDED, 0));
    assertThat(status(reading, ANSWER, "2026-06-09")).isEqualTo(new DeadlineStatus(State.ENDED, 0));
  }

  @Test
  void payment_after_the_lapse_is_a_new_request() {
    Reading late = received("2026-03-02").and(charged("2026-03-09"), paid("2026-06-09"));
    Reading last = received("2026-03-02").and(charged("2026-03-09"), paid("2026-06-08"));

    assertThat(remarks(late)).containsExactly("FEE_AFTER_LAPSE 66");
    assertThat(late.facts().getLast().timeliness()).isEqualTo(new Timeliness(false, 1, 1));
    assertThat(status(late, ANSWER, "2026-06-09")).isEqualTo(new DeadlineStatus(State.ENDED, 0));
    assertThat(remarks(last)).isEmpty();
  }

  @Test
  void a_notice_after_the_due_date_pauses_nothing() {
    Reading reading = received("2026-03-02").and(charged("2026-04-01"), paid("2026-04-02"));

    assertThat(due(reading, ANSWER)).isEqualTo("2026-03-31");
    assertThat(due(reading, FEE)).isEmpty();
    assertThat(remarks(reading)).containsExactly("FEES_NOTICE_LATE 21");
    assertThat(reading.facts().getFirst().timeliness()).isEqualTo(new Timeliness(false, 1, 1));
    assertThat(reading.facts().getLast().timeliness()).as("there was nothing to pay").isNull();
  }

  @Test
  void a_second_notice_while_waiting_changes_nothing() {
    Reading reading = received("2026-03-02").and(charged("2026-03-09"), charged("2026-03-16"));

    assertThat(due(reading, FEE)).isEqualTo("2026-06-08");
  }

  @Test
  @Cites({"EIR 2004 reg 8(6)", "EIR 2004 reg 8(7)"})
  void under_the_regulations_the_applicant_has_sixty_working_days() {
    Reading reading =
        received(Regime.EIR, "2026-03-02").and(charged("2026-03-09"), paid("2026-03-20"));

    assertThat(due(reading, FEE)).isEqualTo("2026-06-08");
    assertThat(due(reading, ANSWER)).isEqualTo("2026-04-15");
    assertThat(reading.deadline(FEE).orElseThrow().ledger().days())
        .startsWith(LedgerDay.passedOver(day("2026-03-09"), "day of the notification"))
        .endsWith(LedgerDay.counted(day("2026-06-08"), 60));
  }
}
