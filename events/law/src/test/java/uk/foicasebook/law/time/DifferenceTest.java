package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.foicasebook.law.time.Told.complained;
import static uk.foicasebook.law.time.Told.day;
import static uk.foicasebook.law.time.Told.disclosed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;

@Cites({"BFDA 1971 s.1(2)", "BFDA 1971 s.1(3)"})
class DifferenceTest {
  final CalendarEditions editions = CalendarEditions.official();
  final CalendarEdition beforeFuneral = editions.knownOn(day("2022-09-08"));
  final CalendarEdition afterFuneral = editions.knownOn(day("2022-09-09"));
  final ChangedDay funeral =
      new ChangedDay(
          day("2022-09-19"), false, "Bank Holiday for the State Funeral of Queen Elizabeth II");

  @Test
  void names_the_days_that_changed_by_regime() {
    Difference funeralCame = Difference.between(beforeFuneral, afterFuneral);
    Difference worldCup =
        Difference.between(
            editions.named("2022-11").orElseThrow(), editions.named("2026-02").orElseThrow());

    assertThat(funeralCame.changedDays(Regime.FOIA)).containsExactly(funeral);
    assertThat(funeralCame.changedDays(Regime.FOISA)).containsExactly(funeral);
    assertThat(worldCup.changedDays(Regime.EIR))
        .containsExactly(
            new ChangedDay(day("2026-06-15"), false, "World Cup bank holiday (Scotland)"));
    assertThat(funeral.sentence())
        .isEqualTo(
            "Mon 19 Sep 2022 is no longer a working day:"
                + " Bank Holiday for the State Funeral of Queen Elizabeth II");
  }

  @Test
  void says_which_deadlines_of_which_cases_move_and_why() {
    Map<String, CaseFacts> cases = new LinkedHashMap<>();
    cases.put("open", open("2022-08-22"));
    cases.put("too early", open("2022-08-01"));
    cases.put("answered", answered("2022-08-22", disclosed("2022-09-20")));

    Map<String, List<Move>> moves = Difference.between(beforeFuneral, afterFuneral).moves(cases);

    assertThat(moves.get("open"))
        .extracting(move -> move.kind().kebab() + " " + move.from() + " to " + move.to())
        .containsExactly(
            "answer 2022-09-20 to 2022-09-21",
            "refusal-notice 2022-09-20 to 2022-09-21",
            "aggregation-window 2022-11-14 to 2022-11-15");
    assertThat(moves.get("open")).allSatisfy(m -> assertThat(m.because()).containsExactly(funeral));
    assertThat(moves.get("open")).noneMatch(Move::earlier);
    assertThat(moves.get("too early"))
        .extracting(Move::kind)
        .containsExactly(DeadlineKind.AGGREGATION_WINDOW);
    assertThat(moves.get("answered"))
        .as("its answer is frozen")
        .extracting(Move::kind)
        .containsExactly(DeadlineKind.AGGREGATION_WINDOW);
  }

  @Test
  void a_holiday_that_moves_can_bring_a_date_forward() {
    Difference victoryInEurope =
        Difference.between(
            editions.knownOn(day("2019-06-09")), editions.knownOn(day("2019-07-02")));
    Move move = victoryInEurope.moves(open("2020-04-06")).getFirst();

    assertThat(victoryInEurope.changedDays(Regime.FOIA))
        .extracting(ChangedDay::sentence)
        .containsExactly(
            "Mon 4 May 2020 became a working day: Early May bank holiday was moved away",
            "Fri 8 May 2020 is no longer a working day: Early May bank holiday (VE day)");
    assertThat(move.from()).isEqualTo("2020-05-07");
    assertThat(move.to()).isEqualTo("2020-05-06");
    assertThat(move.earlier()).isTrue();
    assertThat(move.because()).extracting(ChangedDay::day).containsExactly(day("2020-05-04"));
  }

  @Test
  void two_reviews_keep_their_places() {
    CaseFacts facts =
        answered(
            "2022-07-01",
            disclosed("2022-07-15"),
            complained("2022-08-22"),
            complained("2022-08-23"));

    assertThat(Difference.between(beforeFuneral, afterFuneral).moves(facts))
        .filteredOn(move -> move.kind() == DeadlineKind.REVIEW)
        .extracting(Move::from, Move::to)
        .containsExactly(
            tuple(day("2022-09-20"), day("2022-09-21")),
            tuple(day("2022-09-21"), day("2022-09-22")));
  }

  @Test
  void editions_with_the_same_days_move_nothing() {
    Difference none =
        Difference.between(editions.named("2026-02").orElseThrow(), editions.newest());

    assertThat(none.moves(Map.of("open", open("2026-05-29")))).isEmpty();
    assertThat(none.moves(open("2026-05-29"))).isEmpty();
  }

  private static CaseFacts open(String receivedOn) {
    return answered(receivedOn);
  }

  private static CaseFacts answered(String receivedOn, ClockFact... facts) {
    return new CaseFacts(Receipt.of(Regime.FOIA, day(receivedOn)), List.of(facts));
  }
}
