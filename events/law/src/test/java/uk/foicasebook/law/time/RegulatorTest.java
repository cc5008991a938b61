package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.DECISION_NOTICE_STEPS;
import static uk.foicasebook.law.time.DeadlineKind.ICO_REPLY;
import static uk.foicasebook.law.time.DeadlineKind.TRIBUNAL_APPEAL;
import static uk.foicasebook.law.time.Told.appealed;
import static uk.foicasebook.law.time.Told.complied;
import static uk.foicasebook.law.time.Told.day;
import static uk.foicasebook.law.time.Told.decisionNotice;
import static uk.foicasebook.law.time.Told.due;
import static uk.foicasebook.law.time.Told.letter;
import static uk.foicasebook.law.time.Told.received;
import static uk.foicasebook.law.time.Told.replied;
import static uk.foicasebook.law.time.Told.status;

import org.junit.jupiter.api.Test;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.DeadlineStatus.State;

@Cites({"FOIA 2000 s.50(4)", "FOIA 2000 s.57(1)"})
@Cites(
    value = {"GRC Rules r.12", "GRC Rules r.22"},
    kind = CitationKind.TRIBUNAL)
class RegulatorTest {
  final Told request = received("2025-06-02");

  @Test
  void a_notice_counts_calendar_days_and_its_steps_do_not_roll_over() {
    Reading reading = request.and(decisionNotice("2026-03-04", "2026-04-03"));

    assertThat(due(reading, DECISION_NOTICE_STEPS)).as("Good Friday").isEqualTo("2026-04-03");
    assertThat(due(reading, TRIBUNAL_APPEAL)).isEqualTo("2026-04-01");
    assertThat(reading.deadline(TRIBUNAL_APPEAL).orElseThrow().ledger().days())
        .startsWith(LedgerDay.passedOver(day("2026-03-04"), "day the notice was sent"))
        .endsWith(LedgerDay.counted(day("2026-04-01"), 28));
  }

  @Test
  void the_time_for_an_appeal_rolls_over_to_a_working_day() {
    assertThat(due(request.and(decisionNotice("2026-03-06", "2026-04-10")), TRIBUNAL_APPEAL))
        .as("Good Friday, then Easter")
        .isEqualTo("2026-04-07");
  }

  @Test
  @Cites("FOIA 2000 s.50(6)")
  void steps_due_before_the_time_for_an_appeal_is_over_are_marked() {
    Reading sooner = request.and(decisionNotice("2026-03-04", "2026-03-31"));

    assertThat(Told.remarks(sooner)).containsExactly("STEPS_DUE_BEFORE_APPEAL_ENDS 18");
    assertThat(sooner.remarks().getFirst().provision().citation()).isEqualTo("FOIA 2000 s.50(6)");
    assertThat(request.and(decisionNotice("2026-03-04", "2026-04-01")).remarks()).isEmpty();
  }

  @Test
  @Cites("FOIA 2000 s.53(2)")
  void a_certificate_is_given_within_twenty_working_days() {
    assertThat(
            MinisterialCertificate.lastDay(
                day("2026-03-04"), request.edition().workingDays(Regime.FOIA)))
        .isEqualTo("2026-04-02");
  }

  @Test
  void steps_taken_meet_the_notice() {
    Reading reading =
        request.and(decisionNotice("2026-03-04", "2026-04-08"), complied("2026-04-09"));

    assertThat(reading.facts().getLast().timeliness()).isEqualTo(new Timeliness(false, 1, 1));
    assertThat(status(reading, DECISION_NOTICE_STEPS, "2026-04-09"))
        .isEqualTo(new DeadlineStatus(State.MET_LATE, 1));
  }

  @Test
  @Cites("FOIA 2000 s.50(6)")
  void an_appeal_suspends_the_steps() {
    Reading reading =
        request.and(decisionNotice("2026-03-04", "2026-04-08"), appealed("2026-04-01"));

    assertThat(reading.facts().getLast().timeliness()).isEqualTo(Timeliness.IN_TIME);
    assertThat(status(reading, TRIBUNAL_APPEAL, "2026-04-01"))
        .isEqualTo(new DeadlineStatus(State.MET, 0));
    assertThat(status(reading, DECISION_NOTICE_STEPS, "2026-03-31").state()).isEqualTo(State.OPEN);
    assertThat(status(reading, DECISION_NOTICE_STEPS, "2026-05-01"))
        .isEqualTo(new DeadlineStatus(State.SUSPENDED, 0));
  }

  @Test
  @Cites("FOIA 2000 s.50(6)")
  void steps_already_taken_are_not_suspended() {
    Reading reading =
        request.and(
            decisionNotice("2026-03-04", "2026-04-08"),
            complied("2026-03-30"),
            appealed("2026-04-01"));

    assertThat(status(reading, DECISION_NOTICE_STEPS, "2026-05-01").state()).isEqualTo(State.MET);
  }

  @Test
  @Cites(value = "The regulator's letter", kind = CitationKind.PRACTICE)
  void a_letter_of_the_regulator_is_due_when_it_says() {
    Reading reading =
        request.and(
            letter("2026-02-02", "2026-02-16"),
            replied("2026-02-16"),
            letter("2026-03-02", "2026-03-16"),
            replied("2026-03-17"));

    assertThat(due(reading, ICO_REPLY)).isEqualTo("2026-02-16, 2026-03-16");
    assertThat(reading.facts().get(1).timeliness()).isEqualTo(Timeliness.IN_TIME);
    assertThat(reading.facts().get(3).timeliness()).isEqualTo(new Timeliness(false, 0, 1));
  }

  @Test
  void a_reply_to_no_letter_is_only_placed() {
    Reading reading = request.and(replied("2025-06-10"));

    assertThat(reading.facts()).containsExactly(new FactReading(replied("2025-06-10"), 6, null));
  }
}
