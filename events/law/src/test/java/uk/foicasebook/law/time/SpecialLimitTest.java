package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.TIME_APPLICATION;
import static uk.foicasebook.law.time.Told.charged;
import static uk.foicasebook.law.time.Told.day;
import static uk.foicasebook.law.time.Told.due;
import static uk.foicasebook.law.time.Told.paid;
import static uk.foicasebook.law.time.Told.received;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.time.DeadlineStatus.State;

@Cites({"FOIA 2000 s.10(4)", "FOIA 2000 s.10(5)"})
class SpecialLimitTest {

  @Test
  @Cites("SI 2004/3364 reg 3")
  void a_school_may_name_its_days_instead_of_its_holidays() {
    Set<LocalDate> school =
        day("2026-09-03").datesUntil(day("2026-12-18")).collect(Collectors.toSet());

    assertThat(due(received("2026-07-17").within(new TimeLimit.SchoolDays(school)).and(), ANSWER))
        .isEqualTo("2026-09-30");
    assertThat(due(received("2026-07-17").within(new TimeLimit.SchoolDays(Set.of())).and(), ANSWER))
        .isEqualTo("2026-10-13");
  }

  @Test
  @Cites("SI 2004/3364 reg 3")
  void the_ledger_of_a_school_says_when_it_held_no_session() {
    Deadline answer =
        received("2026-07-17")
            .within(noSession("2026-07-20", "2026-09-02"))
            .and()
            .deadline(ANSWER)
            .orElseThrow();

    assertThat(answer.provision().citation()).isEqualTo("SI 2004/3364 reg 3");
    assertThat(answer.ledger().days())
        .contains(
            LedgerDay.passedOver(day("2026-07-20"), "no session at the school"),
            LedgerDay.passedOver(
                day("2026-08-31"), "Summer bank holiday (England and Wales, Northern Ireland)"),
            LedgerDay.counted(day("2026-09-03"), 1),
            LedgerDay.counted(day("2026-09-30"), 20));
  }

  @Test
  @Cites({"SI 2004/3364 reg 3", "FOIA 2000 s.10(2)"})
  void a_fee_pauses_a_school_too() {
    Reading reading =
        received("2026-07-17")
            .within(noSession("2026-07-20", "2026-09-02"))
            .and(charged("2026-09-03"), paid("2026-09-04"));

    assertThat(due(reading, ANSWER)).isEqualTo("2026-10-02");
  }

  @Test
  @Cites("SI 2004/3364 reg 4")
  void transferred_public_records_have_thirty_working_days() {
    Reading reading = received("2026-06-01").within(new TimeLimit.Archive()).and();

    assertThat(due(reading, ANSWER)).isEqualTo("2026-07-15");
    assertThat(reading.deadline(ANSWER).orElseThrow().provision().citation())
        .isEqualTo("SI 2004/3364 reg 4");
  }

  @Test
  @Cites({"SI 2004/3364 reg 5", "SI 2004/3364 reg 6"})
  void a_day_the_commissioner_set_holds_up_to_the_sixtieth_working_day() {
    Reading set = received("2026-06-01").within(new TimeLimit.SetDate(day("2026-08-03"))).and();
    Reading capped = received("2026-06-01").within(new TimeLimit.SetDate(day("2026-12-01"))).and();

    assertThat(due(set, ANSWER)).isEqualTo("2026-08-03");
    assertThat(due(capped, ANSWER)).isEqualTo("2026-08-27");
    assertThat(set.deadline(ANSWER).orElseThrow().provision().citation())
        .isEqualTo("SI 2004/3364 regs 5-6");
  }

  @Test
  @Cites({"SI 2004/3364 reg 5", "SI 2004/3364 reg 6"})
  void a_later_day_is_asked_for_within_twenty_working_days_of_receipt() {
    Reading set = received("2026-06-01").within(new TimeLimit.SetDate(day("2026-08-03"))).and();
    Reading usual = received("2026-06-01").and();

    Deadline application = set.deadline(TIME_APPLICATION).orElseThrow();
    assertThat(application.due()).isEqualTo("2026-06-30");
    assertThat(application.provision().citation()).isEqualTo("SI 2004/3364 regs 5-6");
    assertThat(application.statusOn(day("2026-06-30")).state()).isEqualTo(State.DUE_TODAY);
    assertThat(application.statusOn(day("2026-07-01")).state()).isEqualTo(State.ENDED);
    assertThat(Explanation.of(application))
        .startsWith("The regulator is to be asked for a later day by");
    assertThat(usual.deadline(TIME_APPLICATION)).isEmpty();
  }

  @Test
  @Cites({"FOIA 2000 s.10(4)", "FOISA 2002 s.10(2)"})
  void the_special_limits_are_the_acts_alone_save_the_scottish_archives() {
    Told air = Told.received(Regime.EIR, "2026-06-01");
    Told scotland = Told.received(Regime.FOISA, "2026-03-16");

    assertThat(due(air.within(new TimeLimit.Archive()).and(), ANSWER)).isEqualTo("2026-06-30");
    assertThat(due(scotland.within(new TimeLimit.SetDate(day("2026-06-01"))).and(), ANSWER))
        .isEqualTo("2026-04-14");
    Deadline archive =
        scotland.within(new TimeLimit.Archive()).and().deadline(ANSWER).orElseThrow();
    assertThat(archive.due()).isEqualTo("2026-04-28");
    assertThat(archive.provision().citation()).isEqualTo("FOISA 2002 s.10(2)");
    assertThat(TimeForCompliance.due(air.within(new TimeLimit.Archive()).receipt(), air.edition()))
        .isEqualTo("2026-06-30");
  }

  @Test
  void a_range_does_not_end_before_it_begins() {
    assertThatThrownBy(() -> new DateRange(day("2026-07-02"), day("2026-07-01")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new DateRange(day("2026-07-02"), day("2026-07-02")).contains(day("2026-07-02")))
        .isTrue();
  }

  private static TimeLimit noSession(String first, String last) {
    return new TimeLimit.NoSessions(List.of(new DateRange(day(first), day(last))));
  }
}
