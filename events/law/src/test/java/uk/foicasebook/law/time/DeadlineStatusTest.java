package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.COMPLAINT_WINDOW;
import static uk.foicasebook.law.time.DeadlineKind.REFUSAL_NOTICE;
import static uk.foicasebook.law.time.Told.disclosed;
import static uk.foicasebook.law.time.Told.received;
import static uk.foicasebook.law.time.Told.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.time.DeadlineStatus.State;

@Cites("FOIA 2000 s.10(1)")
class DeadlineStatusTest {
  final Reading open = received("2019-01-15").and();
  final Reading late = received("2019-01-15").and(disclosed("2019-02-27"));

  @ParameterizedTest(name = "on {0}: {1}, {2} working days")
  @CsvSource({
    "2019-01-15, OPEN, 20",
    "2019-01-19, OPEN, 17",
    "2019-02-11, OPEN, 1",
    "2019-02-12, DUE_TODAY, 0",
    "2019-02-13, OVERDUE, 1",
    "2019-02-26, OVERDUE, 10"
  })
  void before_it_is_met_a_deadline_is_open_due_or_overdue(String on, State state, int days) {
    assertThat(status(open, ANSWER, on)).isEqualTo(new DeadlineStatus(state, days));
    assertThat(status(late, ANSWER, on)).isEqualTo(new DeadlineStatus(state, days));
  }

  @Test
  void after_it_was_met_it_stays_met_late() {
    assertThat(status(late, ANSWER, "2019-02-27"))
        .isEqualTo(new DeadlineStatus(State.MET_LATE, 11));
    assertThat(status(late, ANSWER, "2020-02-27"))
        .isEqualTo(new DeadlineStatus(State.MET_LATE, 11));
  }

  @Test
  @Cites("FOIA 2000 s.17(1)")
  void a_full_disclosure_ends_the_duty_to_give_notice() {
    assertThat(status(late, REFUSAL_NOTICE, "2019-02-26"))
        .isEqualTo(new DeadlineStatus(State.OVERDUE, 10));
    assertThat(status(late, REFUSAL_NOTICE, "2019-02-27"))
        .isEqualTo(new DeadlineStatus(State.ENDED, 0));
  }

  @Test
  void the_second_response_does_not_make_the_first_late() {
    Reading reading = received("2019-01-15").and(disclosed("2019-02-12"), disclosed("2019-02-27"));

    assertThat(status(reading, ANSWER, "2019-02-27")).isEqualTo(new DeadlineStatus(State.MET, 0));
    assertThat(reading.breaches()).isEmpty();
  }

  @Test
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  void a_window_that_closes_is_nobodys_failure() {
    assertThat(status(late, COMPLAINT_WINDOW, "2019-04-29"))
        .isEqualTo(new DeadlineStatus(State.DUE_TODAY, 0));
    assertThat(status(late, COMPLAINT_WINDOW, "2019-04-30"))
        .isEqualTo(new DeadlineStatus(State.ENDED, 0));
  }

  @Test
  void the_authority_owes_these_and_no_others() {
    assertThat(DeadlineKind.values())
        .filteredOn(DeadlineKind::owed)
        .extracting(DeadlineKind::kebab)
        .containsExactly(
            "answer",
            "refusal-notice",
            "public-interest-decision",
            "public-interest-ceiling",
            "eir-extended-answer",
            "review",
            "review-limit",
            "ico-reply",
            "decision-notice-steps",
            "internal");
  }

  @Test
  void kinds_have_names_for_data() {
    assertThat(DeadlineKind.values())
        .extracting(DeadlineKind::kebab)
        .containsExactly(
            "answer",
            "refusal-notice",
            "time-application",
            "public-interest-decision",
            "public-interest-ceiling",
            "eir-extended-answer",
            "fee",
            "lapse",
            "complaint-window",
            "review",
            "review-limit",
            "ico-complaint",
            "ico-reply",
            "decision-notice-steps",
            "tribunal-appeal",
            "aggregation-window",
            "internal",
            "retention");
  }
}
