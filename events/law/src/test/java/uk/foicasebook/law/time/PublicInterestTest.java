package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.PUBLIC_INTEREST_DECISION;
import static uk.foicasebook.law.time.DeadlineKind.REFUSAL_NOTICE;
import static uk.foicasebook.law.time.Told.breaches;
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

/** Received Mon 1 Jun 2026: working day 20 is Tue 30 June, working day 40 Wed 29 July. */
@Cites({"FOIA 2000 s.10(3)", "FOIA 2000 s.17(2)"})
class PublicInterestTest {

  @Test
  void only_the_part_that_was_notified_is_extended() {
    Reading reading =
        received("2026-06-01")
            .inParts("1", "2", "8")
            .and(weighing("2026-06-30", "2026-07-29", "8"), disclosed("2026-07-01", "1", "2"));

    assertThat(due(reading, PUBLIC_INTEREST_DECISION)).isEqualTo("2026-07-29 [8]");
    assertThat(due(reading, REFUSAL_NOTICE)).startsWith("2026-06-30");
    assertThat(breaches(reading)).containsExactly("FOIA 2000 s.10(1) by 1 [1, 2]");
    assertThat(reading.due().orElseThrow().kind()).isEqualTo(PUBLIC_INTEREST_DECISION);
  }

  @Test
  void a_refusal_inside_the_extension_is_in_time() {
    Reading reading =
        received("2026-06-01")
            .and(weighing("2026-06-30", "2026-07-29"), refused(Refusal.EXEMPTION, "2026-07-29"));

    assertThat(reading.breaches()).isEmpty();
    assertThat(reading.facts().getLast())
        .extracting(FactReading::workingDay, FactReading::timeliness)
        .containsExactly(40, Timeliness.IN_TIME);
    assertThat(status(reading, ANSWER, "2026-06-29")).isEqualTo(new DeadlineStatus(State.OPEN, 1));
    assertThat(status(reading, ANSWER, "2026-06-30")).isEqualTo(new DeadlineStatus(State.ENDED, 0));
    assertThat(status(reading, REFUSAL_NOTICE, "2026-06-30"))
        .isEqualTo(new DeadlineStatus(State.MET, 0));
    assertThat(status(reading, PUBLIC_INTEREST_DECISION, "2026-07-28"))
        .isEqualTo(new DeadlineStatus(State.OPEN, 1));
    assertThat(status(reading, PUBLIC_INTEREST_DECISION, "2026-07-29"))
        .isEqualTo(new DeadlineStatus(State.MET, 0));
    assertThat(reading.due()).isEmpty();
  }

  @Test
  @Cites("FOIA 2000 s.17(3)")
  void reasons_after_the_extension_are_late_under_17_3_alone() {
    Reading reading =
        received("2026-06-01")
            .and(weighing("2026-06-30", "2026-07-29"), refused(Refusal.EXEMPTION, "2026-07-31"));

    assertThat(breaches(reading)).containsExactly("FOIA 2000 s.17(3) by 2");
  }

  @Test
  void disclosure_after_the_extension_is_late_under_10_1() {
    Reading reading =
        received("2026-06-01").and(weighing("2026-06-30", "2026-07-29"), disclosed("2026-07-31"));

    assertThat(breaches(reading)).containsExactly("FOIA 2000 s.10(1) by 2");
  }

  @Test
  @Cites("FOIA 2000 s.17(5)")
  void an_extension_cannot_be_used_for_a_cost_refusal() {
    Reading reading =
        received("2026-06-01")
            .and(weighing("2026-06-30", "2026-07-29"), refused(Refusal.COST, "2026-07-02"));

    assertThat(breaches(reading)).containsExactly("FOIA 2000 s.17(5) by 2");
    assertThat(reading.facts().getLast().timeliness()).isEqualTo(new Timeliness(false, 2, 2));
  }

  @Test
  @Cites("FOIA 2000 s.17(1)")
  void a_late_notice_extends_nothing_and_is_itself_late() {
    Reading reading =
        received("2026-06-01")
            .and(weighing("2026-07-01", "2026-07-29"), refused(Refusal.EXEMPTION, "2026-07-15"));

    assertThat(due(reading, PUBLIC_INTEREST_DECISION)).isEmpty();
    assertThat(remarks(reading)).containsExactly("EXTENSION_LATE 21");
    assertThat(reading.facts().getFirst().timeliness()).isEqualTo(new Timeliness(false, 1, 1));
    assertThat(breaches(reading))
        .containsExactly("FOIA 2000 s.10(1) by 10", "FOIA 2000 s.17(1) by 1");
  }

  @Test
  @Cites("FOIA 2000 s.17(1)")
  void a_late_notice_is_a_breach_before_any_answer() {
    Reading reading = received("2026-06-01").and(weighing("2026-07-01", "2026-07-29"));

    assertThat(breaches(reading)).containsExactly("FOIA 2000 s.17(1) by 1");
    assertThat(status(reading, REFUSAL_NOTICE, "2026-07-01"))
        .isEqualTo(new DeadlineStatus(State.MET_LATE, 1));
  }

  @Test
  @Cites(value = "ICO guidance on FOIA 2000 s.10(3)", kind = CitationKind.GUIDANCE)
  void a_second_extension_is_marked_and_totalled_against_working_day_40() {
    Reading within =
        received("2026-06-01")
            .and(weighing("2026-06-30", "2026-07-15"), weighing("2026-07-15", "2026-07-29"));
    Reading beyond =
        received("2026-06-01")
            .and(weighing("2026-06-30", "2026-07-29"), weighing("2026-07-29", "2026-07-31"));

    assertThat(due(within, PUBLIC_INTEREST_DECISION)).isEqualTo("2026-07-29");
    assertThat(remarks(within)).containsExactly("EXTENSION_STACKED 40");
    assertThat(within.facts())
        .extracting(FactReading::timeliness)
        .containsExactly(Timeliness.IN_TIME, Timeliness.IN_TIME);
    assertThat(remarks(beyond))
        .containsExactly("EXTENSION_STACKED 42", "EXTENSION_BEYOND_CEILING 42");
    assertThat(due(beyond, REFUSAL_NOTICE)).isEqualTo("2026-06-30");
  }

  @Test
  void a_second_extension_after_the_first_ran_out_extends_nothing() {
    Reading reading =
        received("2026-06-01")
            .and(weighing("2026-06-30", "2026-07-15"), weighing("2026-07-16", "2026-07-29"));

    assertThat(due(reading, PUBLIC_INTEREST_DECISION)).isEqualTo("2026-07-15");
    assertThat(remarks(reading)).containsExactly("EXTENSION_LATE 31");
    assertThat(breaches(reading)).isEmpty();
  }

  @Test
  void a_decision_promised_before_day_20_does_not_shorten_the_time() {
    Reading reading =
        received("2026-06-01").and(weighing("2026-06-10", "2026-06-24"), disclosed("2026-06-30"));

    assertThat(reading.breaches()).isEmpty();
    assertThat(status(reading, ANSWER, "2026-06-30")).isEqualTo(new DeadlineStatus(State.MET, 0));
    assertThat(status(reading, PUBLIC_INTEREST_DECISION, "2026-06-30"))
        .isEqualTo(new DeadlineStatus(State.MET_LATE, 4));
  }

  @Test
  void neither_the_regulations_nor_scotland_know_it() {
    for (Regime regime : new Regime[] {Regime.EIR, Regime.FOISA}) {
      Reading reading = received(regime, "2026-06-01").and(weighing("2026-06-10", "2026-07-29"));

      assertThat(due(reading, PUBLIC_INTEREST_DECISION)).isEmpty();
      assertThat(remarks(reading)).singleElement().asString().startsWith("EXTENSION_WITHOUT_POWER");
      assertThat(breaches(reading)).isEmpty();
    }
  }
}
