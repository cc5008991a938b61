package uk.foicasebook.query.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CutOffTest {
  private static final Instant NOON = Instant.parse("2019-02-13T12:00:00Z");

  @Test
  void a_day_ends_an_hour_earlier_in_utc_in_summer() {
    assertThat(UkCivilDay.endOf(LocalDate.parse("2026-06-30")))
        .isEqualTo(Instant.parse("2026-06-30T22:59:59.999999999Z"));
    assertThat(UkCivilDay.endOf(LocalDate.parse("2026-12-31")))
        .isEqualTo(Instant.parse("2026-12-31T23:59:59.999999999Z"));
  }

  @Test
  void half_past_eleven_at_night_utc_in_june_is_the_next_day() {
    assertThat(UkCivilDay.of(Instant.parse("2026-06-30T23:30:00Z")))
        .isEqualTo(LocalDate.parse("2026-07-01"));
  }

  @Test
  void both_ends_are_inclusive() {
    var cutOff = new CutOff(NOON, NOON);
    assertThat(cutOff.admits(NOON, NOON)).isTrue();
    assertThat(cutOff.admits(NOON.plusNanos(1), NOON)).isFalse();
    assertThat(cutOff.admits(NOON, NOON.plusNanos(1))).isFalse();
  }

  @Test
  void the_day_asked_about_is_the_day_of_the_status() {
    LocalDate today = LocalDate.parse("2026-03-02");
    assertThat(CutOff.NONE.statusDay(today)).isEqualTo(today);
    assertThat(new CutOff(NOON, null).statusDay(today)).isEqualTo(LocalDate.parse("2019-02-13"));
    assertThat(new CutOff(null, NOON).statusDay(today)).isEqualTo(LocalDate.parse("2019-02-13"));
  }
}
