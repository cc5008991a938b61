package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.LAPSE;
import static uk.foicasebook.law.time.Told.asked;
import static uk.foicasebook.law.time.Told.breaches;
import static uk.foicasebook.law.time.Told.charged;
import static uk.foicasebook.law.time.Told.clarified;
import static uk.foicasebook.law.time.Told.disclosed;
import static uk.foicasebook.law.time.Told.due;
import static uk.foicasebook.law.time.Told.received;
import static uk.foicasebook.law.time.Told.refused;
import static uk.foicasebook.law.time.Told.remarks;
import static uk.foicasebook.law.time.Told.status;
import static uk.foicasebook.law.time.Told.weighing;

import org.junit.jupiter.api.Test;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.DeadlineStatus.State;

@Cites({"FOIA 2000 s.1(3)", "FOIA 2000 s.10(6)"})
class ClarificationTest {

  @Test
  void a_question_on_day_19_answered_the_same_day_gives_twenty_fresh_days() {
    Reading reading = received("2019-01-15").and(asked("2019-02-11"), clarified("2019-02-11"));

    assertThat(due(reading, ANSWER)).isEqualTo("2019-03-11");
    assertThat(reading.deadline(ANSWER).orElseThrow().ledger().start())
        .isEqualTo("day the clarification was received");
    assertThat(reading.facts()).extracting(FactReading::workingDay).containsExactly(19, 0);
  }

  @Test
  void the_duty_is_suspended_while_the_applicant_is_asked() {
    Reading reading = received("2019-01-15").and(asked("2019-01-22"));

    assertThat(status(reading, ANSWER, "2019-01-21")).isEqualTo(new DeadlineStatus(State.OPEN, 16));
    assertThat(status(reading, ANSWER, "2019-01-22"))
        .isEqualTo(new DeadlineStatus(State.SUSPENDED, 0));
    assertThat(status(reading, ANSWER, "2019-06-03"))
        .isEqualTo(new DeadlineStatus(State.SUSPENDED, 0));
  }

  @Test
  void a_question_after_the_due_date_cannot_cure_the_breach() {
    Reading reading =
        received("2019-01-15")
            .and(asked("2019-02-13"), clarified("2019-02-14"), disclosed("2019-02-20"));

    assertThat(due(reading, ANSWER)).isEqualTo("2019-02-12");
    assertThat(remarks(reading))
        .containsExactly("CLARIFICATION_SOUGHT_LATE 21", "REPLY_WITHOUT_QUESTION 22");
    assertThat(reading.facts().getFirst().timeliness()).isEqualTo(new Timeliness(false, 1, 1));
    assertThat(breaches(reading)).containsExactly("FOIA 2000 s.10(1) by 6");
  }

  @Test
  void a_question_on_the_due_date_is_in_time() {
    Reading reading = received("2019-01-15").and(asked("2019-02-12"));

    assertThat(remarks(reading)).isEmpty();
    assertThat(reading.facts().getFirst().timeliness()).isEqualTo(Timeliness.IN_TIME);
  }

  @Test
  void a_reply_nobody_asked_for_restarts_nothing() {
    Reading reading = received("2019-01-15").and(clarified("2019-01-22"));

    assertThat(due(reading, ANSWER)).isEqualTo("2019-02-12");
    assertThat(remarks(reading)).containsExactly("REPLY_WITHOUT_QUESTION 5");
    assertThat(reading.facts().getFirst().timeliness()).isNull();
  }

  @Test
  void one_further_question_restarts_once_more_from_the_sufficient_reply() {
    Reading reading =
        received("2019-01-15")
            .and(
                asked("2019-01-22"),
                asked("2019-01-23"),
                clarified("2019-01-28"),
                asked("2019-02-04"),
                clarified("2019-02-11"));

    assertThat(due(reading, ANSWER)).isEqualTo("2019-03-11");
    assertThat(remarks(reading)).isEmpty();
  }

  @Test
  void a_restart_forgets_the_fee_and_the_extension_before_it() {
    Reading reading =
        received("2019-01-15")
            .and(
                charged("2019-01-17"),
                Told.paid("2019-01-18"),
                weighing("2019-01-21", "2019-03-01"),
                asked("2019-01-22"),
                clarified("2019-01-28"),
                refused(Refusal.EXEMPTION, "2019-02-26"));

    assertThat(due(reading, ANSWER)).isEqualTo("2019-02-25");
    assertThat(due(reading, DeadlineKind.PUBLIC_INTEREST_DECISION)).isEmpty();
    assertThat(due(reading, DeadlineKind.FEE)).isEmpty();
    assertThat(breaches(reading))
        .containsExactly("FOIA 2000 s.10(1) by 1", "FOIA 2000 s.17(1) by 1");
  }

  @Test
  @Cites(value = "ICO guidance on clarifying a request", kind = CitationKind.GUIDANCE)
  void only_the_unclear_part_waits() {
    Reading reading =
        received("2026-04-01")
            .inParts("1", "2", "3")
            .and(asked("2026-04-14", "2"), clarified("2026-05-01", "2"));

    assertThat(due(reading, ANSWER)).isEqualTo("2026-05-01 [1, 3], 2026-06-02 [2]");
    assertThat(reading.due().orElseThrow().due()).isEqualTo("2026-05-01");
    assertThat(reading.facts().getFirst().timeliness()).isEqualTo(Timeliness.IN_TIME);
  }

  @Test
  @Cites({"EIR 2004 reg 9(2)", "EIR 2004 reg 9(4)"})
  void the_regulations_restart_as_well() {
    Reading reading =
        received(Regime.EIR, "2026-04-01").and(asked("2026-04-14"), clarified("2026-05-01"));

    assertThat(due(reading, ANSWER)).isEqualTo("2026-06-02");
  }

  @Test
  @Cites(value = "s.45 Code para 4.2", kind = CitationKind.CODE)
  void by_the_code_a_weekend_reply_is_received_on_monday() {
    Reading reading =
        received("2026-04-01")
            .by(WeekendReceipt.CODE)
            .and(asked("2026-04-14"), clarified("2026-05-02"));

    assertThat(due(reading, ANSWER)).isEqualTo("2026-06-03");
  }

  @Test
  @Cites(value = "Requests closed when a question goes unanswered", kind = CitationKind.PRACTICE)
  void an_unanswered_question_lapses_by_policy_while_it_is_open() {
    Reading waiting = received("2019-01-15").and(asked("2019-01-22"));
    Reading answered = received("2019-01-15").and(asked("2019-01-22"), clarified("2019-01-28"));
    Reading responded = received("2019-01-15").and(asked("2019-01-22"), disclosed("2019-01-28"));

    Deadline lapse = waiting.deadline(LAPSE).orElseThrow();
    assertThat(lapse.due()).isEqualTo("2019-04-22");
    assertThat(lapse.provision().kind()).isEqualTo(CitationKind.PRACTICE);
    assertThat(answered.deadline(LAPSE)).isEmpty();
    assertThat(responded.deadline(LAPSE)).isEmpty();
  }
}
