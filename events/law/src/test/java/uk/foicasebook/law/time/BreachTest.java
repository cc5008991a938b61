package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.Told.breaches;
import static uk.foicasebook.law.time.Told.disclosed;
import static uk.foicasebook.law.time.Told.received;
import static uk.foicasebook.law.time.Told.refused;
import static uk.foicasebook.law.time.Told.withdrawn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;

@Cites({"FOIA 2000 s.10(1)", "FOIA 2000 s.17(1)", "FOIA 2000 s.17(5)"})
@Cites(value = "ICO decision notices on lateness", kind = CitationKind.GUIDANCE)
class BreachTest {

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "NONE, 2019-02-12, ''",
    "EXEMPTION, 2019-02-12, ''",
    "COST, 2019-02-12, ''",
    "VEXATIOUS, 2019-02-12, ''",
    "NONE, 2019-02-13, FOIA 2000 s.10(1) by 1",
    "EXEMPTION, 2019-02-13, FOIA 2000 s.10(1) by 1; FOIA 2000 s.17(1) by 1",
    "COST, 2019-02-13, FOIA 2000 s.17(5) by 1",
    "VEXATIOUS, 2019-02-13, FOIA 2000 s.17(5) by 1",
    "NONE, 2019-02-16, FOIA 2000 s.10(1) by 3"
  })
  void a_late_response_breaches_what_it_refuses(Refusal refusal, String on, String expected) {
    Reading reading = received("2019-01-15").and(refused(refusal, on));

    assertThat(String.join("; ", breaches(reading))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "NONE, EIR 2004 reg 5(2) by 1",
    "EXEMPTION, EIR 2004 reg 5(2) by 1; EIR 2004 reg 14(2) by 1",
    "COST, EIR 2004 reg 14(2) by 1",
    "VEXATIOUS, EIR 2004 reg 14(2) by 1"
  })
  @Cites({"EIR 2004 reg 5(2)", "EIR 2004 reg 14(2)"})
  void under_the_regulations_as_well(Refusal refusal, String expected) {
    Reading reading = received(Regime.EIR, "2019-01-15").and(refused(refusal, "2019-02-13"));

    assertThat(String.join("; ", breaches(reading))).isEqualTo(expected);
  }

  @Test
  void a_refusal_on_a_saturday_after_a_friday_due_is_late_by_no_working_day() {
    Reading reading = received("2019-01-18").and(disclosed("2019-02-16"));

    assertThat(breaches(reading)).containsExactly("FOIA 2000 s.10(1) by 0");
    assertThat(reading.facts().getFirst().timeliness()).isEqualTo(new Timeliness(false, 0, 1));
  }

  @Test
  void parts_that_are_late_alike_are_one_breach() {
    Told parts = received("2019-01-15").inParts("1", "2", "3");

    assertThat(breaches(parts.and(disclosed("2019-02-13"))))
        .containsExactly("FOIA 2000 s.10(1) by 1");
    assertThat(breaches(parts.and(disclosed("2019-02-12", "1"), disclosed("2019-02-13", "2", "3"))))
        .containsExactly("FOIA 2000 s.10(1) by 1 [2, 3]");
  }

  @Test
  void a_response_that_names_parts_leaves_the_rest_open() {
    Reading reading = received("2019-01-15").and(disclosed("2019-02-12", "1"));

    assertThat(reading.due().orElseThrow().parts()).isEmpty();
    assertThat(reading.deadlines(DeadlineKind.ANSWER)).hasSize(2);
  }

  @Test
  void a_response_to_parts_of_different_age_is_as_late_as_its_latest_part() {
    Told parts = received("2019-01-15").inParts("1", "2", "3");
    Reading reading =
        parts.and(
            Told.asked("2019-01-16", "2"),
            Told.asked("2019-01-16", "3"),
            Told.clarified("2019-01-22", "2"),
            Told.clarified("2019-01-29", "3"),
            disclosed("2019-02-27"));
    Reading inTurn =
        parts.and(
            Told.asked("2019-01-16", "1"),
            Told.clarified("2019-01-22", "1"),
            disclosed("2019-02-20"));

    assertThat(reading.facts().getLast())
        .extracting(FactReading::workingDay, FactReading::timeliness)
        .containsExactly(31, new Timeliness(false, 11, 15));
    assertThat(inTurn.facts().getLast())
        .as("the late parts come after the one in time")
        .extracting(FactReading::workingDay, FactReading::timeliness)
        .containsExactly(26, new Timeliness(false, 6, 8));
  }

  @Test
  void an_extension_for_one_of_two_regimes_is_judged_where_there_is_power() {
    Reading reading =
        received("2019-01-15")
            .inParts("air", "act")
            .and(
                Told.moved("2019-01-16", Regime.EIR, "air"),
                Told.weighing("2019-02-12", "2019-03-12"));

    assertThat(reading.facts().getLast().timeliness()).isEqualTo(Timeliness.IN_TIME);
    assertThat(Told.remarks(reading)).containsExactly("EXTENSION_WITHOUT_POWER 20 [air]");
  }

  @Test
  void nothing_is_due_after_withdrawal() {
    Reading reading = received("2019-01-15").and(withdrawn("2019-01-22"));

    assertThat(reading.due()).isEmpty();
    assertThat(reading.breaches()).isEmpty();
    assertThat(Told.status(reading, DeadlineKind.ANSWER, "2019-03-01"))
        .isEqualTo(new DeadlineStatus(DeadlineStatus.State.ENDED, 0));
    assertThat(Told.status(reading, DeadlineKind.REFUSAL_NOTICE, "2019-03-01"))
        .isEqualTo(new DeadlineStatus(DeadlineStatus.State.ENDED, 0));
  }

  @Test
  void a_withdrawn_request_under_the_regulations_opens_no_complaint_window() {
    Reading reading = received(Regime.EIR, "2019-01-15").and(withdrawn("2019-01-22"));

    assertThat(reading.deadline(DeadlineKind.COMPLAINT_WINDOW)).isEmpty();
  }
}
