package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.foicasebook.law.time.Told.complained;
import static uk.foicasebook.law.time.Told.day;
import static uk.foicasebook.law.time.Told.disclosed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;

@Cites({"BFDA 1971 s.1(2)", "BFDA 1971 s.1(3)"})
class SuccessionTest {
  final CalendarEditions editions = CalendarEditions.official();
  final CalendarEdition beforeFuneral = editions.knownOn(day("2022-09-08"));
  final CalendarEdition afterFuneral = editions.knownOn(day("2022-09-09"));
  final CalendarEdition beforeVictoryDay = editions.knownOn(day("2019-06-09"));
  final CalendarEdition afterVictoryDay = editions.knownOn(day("2019-07-02"));

  @Test
  void what_is_open_is_counted_on_the_newest_edition() {
    Succession open =
        Succession.of(
            List.of(
                new Era(beforeFuneral, known("2022-08-22")),
                new Era(afterFuneral, known("2022-08-22"))));

    assertThat(due(open.reading(), DeadlineKind.ANSWER)).isEqualTo("2022-09-21");
    assertThat(open.reading().edition()).isEqualTo("2022-09");
    assertThat(open.movedAfter(0))
        .filteredOn(move -> move.kind() == DeadlineKind.ANSWER)
        .extracting(Move::from, Move::to)
        .containsExactly(tuple(day("2022-09-20"), day("2022-09-21")));
  }

  @Test
  void what_was_answered_before_stays_on_the_edition_known_then() {
    CaseFacts answered = known("2022-08-22", disclosed("2022-09-06"));
    Reading reading =
        Succession.of(List.of(new Era(beforeFuneral, answered), new Era(afterFuneral, answered)))
            .reading();

    assertThat(due(reading, DeadlineKind.ANSWER)).isEqualTo("2022-09-20");
    assertThat(due(reading, DeadlineKind.COMPLAINT_WINDOW))
        .as("its window is still open, so it moves with the funeral day")
        .isEqualTo("2022-11-02");
  }

  @Test
  void what_was_answered_after_is_judged_on_the_new_edition() {
    Reading reading =
        Succession.of(
                List.of(
                    new Era(beforeFuneral, known("2022-08-22")),
                    new Era(afterFuneral, known("2022-08-22", disclosed("2022-09-21")))))
            .reading();

    assertThat(due(reading, DeadlineKind.ANSWER)).isEqualTo("2022-09-21");
    assertThat(reading.breaches()).isEmpty();
    assertThat(reading.facts().getFirst().timeliness().inTime()).isTrue();
  }

  @Test
  void a_new_edition_heals_no_breach() {
    CaseFacts late = known("2022-08-22", disclosed("2022-09-21"));
    Reading reading =
        Succession.of(List.of(new Era(beforeFuneral, late), new Era(afterFuneral, late))).reading();

    assertThat(due(reading, DeadlineKind.ANSWER)).isEqualTo("2022-09-20");
    assertThat(reading.facts().getFirst().timeliness().inTime()).isFalse();
    assertThat(reading.breaches())
        .extracting(breach -> breach.provision().citation(), Breach::workingDaysLate)
        .containsExactly(tuple("FOIA 2000 s.10(1)", 1));
  }

  @Test
  void a_new_edition_makes_no_breach() {
    // Received on Monday 6 April 2020; the twentieth working day was 7 May, and is 6 May now.
    CaseFacts inTime = known("2020-04-06", disclosed("2020-05-07"));
    Reading reading =
        Succession.of(List.of(new Era(beforeVictoryDay, inTime), new Era(afterVictoryDay, inTime)))
            .reading();

    assertThat(due(reading, DeadlineKind.ANSWER)).isEqualTo("2020-05-07");
    assertThat(reading.breaches()).isEmpty();
    assertThat(reading.facts().getFirst().timeliness().inTime()).isTrue();
  }

  @Test
  void a_review_asked_for_in_one_era_is_counted_on_the_next() {
    Reading reading =
        Succession.of(
                List.of(
                    new Era(beforeFuneral, known("2022-07-01", disclosed("2022-07-15"))),
                    new Era(
                        afterFuneral,
                        known("2022-07-01", disclosed("2022-07-15"), complained("2022-08-22")))))
            .reading();

    assertThat(due(reading, DeadlineKind.REVIEW)).isEqualTo("2022-09-21");
  }

  @Test
  void with_one_edition_there_is_nothing_to_follow() {
    Era only = new Era(afterFuneral, known("2022-08-22"));
    assertThat(Succession.of(List.of(only)).reading())
        .isEqualTo(
            TimeForCompliance.read(only.known().receipt(), only.known().facts(), afterFuneral));
  }

  private static LocalDate due(Reading reading, DeadlineKind kind) {
    return reading.deadline(kind).orElseThrow().due();
  }

  private static CaseFacts known(String receivedOn, ClockFact... facts) {
    return new CaseFacts(Receipt.of(Regime.FOIA, day(receivedOn)), List.of(facts));
  }
}
