package uk.foicasebook.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.clock.Case.about;
import static uk.foicasebook.clock.Case.asked;
import static uk.foicasebook.clock.Case.day;
import static uk.foicasebook.clock.Case.issued;
import static uk.foicasebook.clock.Case.numbered;
import static uk.foicasebook.clock.Case.received;
import static uk.foicasebook.clock.Case.replied;
import static uk.foicasebook.clock.Case.strand;
import static uk.foicasebook.clock.Case.text;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.FEE;
import static uk.foicasebook.law.time.DeadlineKind.LAPSE;

import org.junit.jupiter.api.Test;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClockEvent.FeeReceived;
import uk.foicasebook.events.ClockEvent.FeesNoticeIssued;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.Scope;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.time.DeadlineStatus.State;

/** Questions and fees. The days of April 2026 are those of a request due on 1 May. */
class WaitingTest {
  private static final FeesNoticeId NOTICE = new FeesNoticeId("n");

  @Test
  @Cites({"FOIA 2000 s.1(3)", "FOIA 2000 s.10(6)"})
  void only_a_sufficient_reply_restarts_the_time() {
    Case asked = received("2026-04-01").and(asked("2026-04-14", "q", Scope.WHOLE));

    assertThat(asked.due(LAPSE)).containsExactly("2026-07-14");
    Case short1 = asked.and(replied("2026-04-20", "q", false));
    assertThat(short1.due(ANSWER)).containsExactly("2026-05-01");
    assertThat(short1.state(ANSWER, "2026-05-05")).isEqualTo(State.SUSPENDED);
    assertThat(short1.and(replied("2026-05-01", "q", true)).due(ANSWER))
        .containsExactly("2026-06-02");
    assertThat(
            short1
                .and(
                    asked("2026-04-21", "again", Scope.WHOLE), replied("2026-05-01", "again", true))
                .due(ANSWER))
        .containsExactly("2026-06-02");
  }

  @Test
  @Cites("FOIA 2000 s.1(3)")
  void the_parts_that_were_clear_keep_their_day() {
    Case request =
        received("2026-04-01")
            .and(
                numbered("1", "2", "3"),
                asked("2026-04-14", "q", about("2")),
                replied("2026-05-01", "q", true));

    assertThat(request.due(ANSWER)).containsExactly("2026-05-01 [1, 3]", "2026-06-02 [2]");
    assertThat(request.due()).isEqualTo("2026-05-01 [1, 3]");
  }

  @Test
  void a_part_stands_for_every_strand_about_it_also_for_a_later_one() {
    Case request =
        received("2026-04-01")
            .and(
                numbered("1", "2"),
                strand("figures", "1"),
                asked("2026-04-14", "q", about("2")),
                replied("2026-05-01", "q", true),
                strand("minutes", "2"),
                strand("letters", "1", "2"));

    assertThat(request.due(ANSWER))
        .containsExactly("2026-05-01 [figures]", "2026-06-02 [minutes, letters]");
    assertThat(request.and(issued("2026-04-30", "r", false, "figures")).due())
        .isEqualTo("2026-06-02 [minutes, letters]");
  }

  @Test
  void a_part_is_not_taken_for_a_strand_that_bears_its_number() {
    Case request =
        received("2026-04-01")
            .and(
                numbered("1", "2"),
                strand("2", "1"),
                asked("2026-04-14", "q", about("2")),
                replied("2026-05-01", "q", true));

    assertThat(request.due(ANSWER)).containsExactly("2026-05-01 [2]", "2026-06-02 [part 2]");
  }

  @Test
  void a_strand_about_everything_is_not_held_up_by_one_part_and_answers_it_all_the_same() {
    Case request =
        received("2026-04-01")
            .and(numbered("1", "2"), strand("all"), asked("2026-04-14", "q", about("2")));

    assertThat(request.due(ANSWER)).containsExactly("2026-05-01 [all]", "2026-05-01 [2]");
    assertThat(request.and(issued("2026-04-30", "r", false, "all")).due()).isEqualTo("nothing");
  }

  @Test
  void what_another_question_still_asks_for_goes_on_waiting() {
    Case two =
        received("2026-04-01")
            .and(
                numbered("1", "2"),
                asked("2026-04-10", "year", Scope.WHOLE),
                asked("2026-04-14", "place", about("2")));

    assertThat(two.and(replied("2026-05-01", "year", true)).due(ANSWER))
        .containsExactly("2026-05-01 [2]", "2026-06-02 [1]");
    assertThat(two.and(replied("2026-05-01", "place", true)).due(ANSWER))
        .containsExactly("2026-05-01");
    assertThat(
            two.and(replied("2026-05-01", "year", true), replied("2026-05-05", "place", true))
                .due(ANSWER))
        .as("twenty working days after 5 May, without the 25th")
        .containsExactly("2026-06-02 [1]", "2026-06-03 [2]");
  }

  @Test
  @Cites({"FOIA 2000 s.9(2)", "FOIA 2000 s.10(2)"})
  void the_wait_for_a_fee_is_left_out_and_ends_with_the_last_of_it() {
    Case charged = received("2026-03-02").and(charged("2026-03-09"));

    assertThat(charged.due(FEE)).containsExactly("2026-06-08");
    assertThat(charged.state(ANSWER, "2026-03-09")).isEqualTo(State.SUSPENDED);
    assertThat(charged.and(paid("2026-03-12", 1000)).state(ANSWER, "2026-03-12"))
        .isEqualTo(State.SUSPENDED);
    assertThat(charged.and(paid("2026-03-12", 1000), paid("2026-03-20", 250)).due(ANSWER))
        .containsExactly("2026-04-15");
    assertThat(charged.and(paid("2026-03-20", 1250), paid("2026-03-24", 1250)).due(ANSWER))
        .containsExactly("2026-04-15");
  }

  @Test
  @Cites("FOIA 2000 s.9(2)")
  void what_lapsed_is_owed_no_more() {
    Case lapsed =
        received("2026-03-02")
            .and(
                charged("2026-03-09"),
                new RequestLapsed(
                    day("2026-06-09"), LapseCause.FEE_UNPAID, Scope.WHOLE, NOTICE, null));

    assertThat(lapsed.due()).isEqualTo("nothing");
    assertThat(lapsed.and(paid("2026-06-10", 1250)).remarks()).isEqualTo("FEE_AFTER_LAPSE []");
  }

  @Test
  @Cites("FOIA 2000 s.10(6)")
  void a_reply_after_the_case_lapsed_is_the_information_after_all() {
    Case reply =
        received("2026-04-01")
            .and(
                asked("2026-04-14", "q", Scope.WHOLE),
                new RequestLapsed(
                    day("2026-07-15"),
                    LapseCause.CLARIFICATION_UNANSWERED,
                    Scope.WHOLE,
                    null,
                    null),
                replied("2026-07-20", "q", true));

    assertThat(reply.due()).isEqualTo("2026-08-18 []");
  }

  private static FeesNoticeIssued charged(String on) {
    return new FeesNoticeIssued(day(on), NOTICE, Scope.WHOLE, Channel.POST, 1250, text("Copies"));
  }

  private static FeeReceived paid(String on, int pence) {
    return new FeeReceived(day(on), NOTICE, pence);
  }
}
