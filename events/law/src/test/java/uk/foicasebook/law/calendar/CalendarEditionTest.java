package uk.foicasebook.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarEditionTest {
  private final List<CalendarEdition> editions = CalendarEditions.official().all();

  @Test
  void two_editions_differ_in_what_was_moved_or_proclaimed_between_them() {
    assertThat(known("2020-11-12").differingFrom(known("2019-07-02")))
        .containsExactlyInAnyOrder(
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2), LocalDate.of(2022, 6, 3));
    assertThat(known("2022-09-09").differingFrom(known("2020-11-12")))
        .containsExactly(LocalDate.of(2022, 9, 19));
  }

  @Test
  void a_holiday_of_other_nations_is_another_holiday() {
    assertThat(known("2019-07-02").differingFrom(known("2019-06-10")))
        .containsExactlyInAnyOrder(LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8));
  }

  @Test
  void what_was_only_published_changes_no_day() {
    assertThat(known("2026-08-21").differingFrom(known("2026-02-25"))).isEmpty();
  }

  private CalendarEdition known(String day) {
    return editions.stream()
        .filter(edition -> edition.knownOn().equals(LocalDate.parse(day)))
        .findAny()
        .orElseThrow();
  }
}
