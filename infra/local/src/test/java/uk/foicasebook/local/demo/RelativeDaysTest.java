package uk.foicasebook.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RelativeDaysTest {
  @Test
  void counts_back_past_weekends() {
    LocalDate monday = LocalDate.of(2026, 11, 23);
    assertThat(new RelativeDays(monday).in("{workday-0} {workday-1} {workday-6}"))
        .isEqualTo("2026-11-23 2026-11-20 2026-11-13");
  }
}
