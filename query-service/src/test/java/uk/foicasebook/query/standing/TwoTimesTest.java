package uk.foicasebook.query.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.query.standing.TwoTimes.From;
import uk.foicasebook.query.standing.TwoTimes.Said;

/** What was true, in two times. */
class TwoTimesTest {
  private final TwoTimes<String> told = new TwoTimes<>();

  @Test
  void a_story_told_as_it_happens_ends_each_state_where_the_next_begins() {
    tell(1, from(1, "open"));
    tell(5, from(5, "closed"));
    assertThat(told.all())
        .isEqualTo(
            List.of(
                said(1, 5, 1, NEVER, "open"),
                said(5, NEVER, 1, 5, "open"),
                said(5, NEVER, 5, NEVER, "closed")));
  }

  @Test
  void what_is_learnt_late_changes_what_is_known_of_the_past_and_not_what_was_said() {
    tell(1, from(1, "open"));
    tell(9, from(4, "paused"), from(6, "open"));
    assertThat(told.all())
        .isEqualTo(
            List.of(
                said(1, 4, 1, NEVER, "open"),
                said(4, 6, 1, 9, "open"),
                said(6, NEVER, 1, NEVER, "open"),
                said(4, 6, 9, NEVER, "paused")));
  }

  @Test
  void what_is_said_again_stays_as_it_was() {
    tell(1, from(1, "open"));
    tell(3, from(2, "open"));
    assertThat(told.all()).isEqualTo(List.of(said(1, NEVER, 1, NEVER, "open")));
  }

  @Test
  void nothing_is_a_state_like_any_other() {
    tell(1, from(3, "open"));
    tell(4, new From<>(at(3), null), from(7, "open"));
    assertThat(told.all())
        .isEqualTo(List.of(said(3, 7, 1, 4, "open"), said(7, NEVER, 1, NEVER, "open")));
  }

  private static final long NEVER = -1;

  @SafeVarargs
  private void tell(long recorded, From<String>... story) {
    told.tell(at(recorded), List.of(story));
  }

  private static From<String> from(long known, String state) {
    return new From<>(at(known), state);
  }

  private static Said<String> said(
      long knownFrom, long knownTo, long recordedFrom, long recordedTo, String state) {
    return new Said<>(at(knownFrom), at(knownTo), at(recordedFrom), at(recordedTo), state);
  }

  private static Instant at(long second) {
    return second == NEVER ? Instant.MAX : Instant.ofEpochSecond(second);
  }
}
