package uk.foicasebook.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foicasebook.law.Cites;

@Cites({"BFDA 1971 s.1", "BFDA 1971 Sch 1"})
class EditionHistoryTest {

  @Test
  void reading_the_files_again_gives_the_same_editions() {
    assertThat(EditionHistory.read()).isEqualTo(CalendarEditions.official());
  }

  @ParameterizedTest(name = "{0} has {1} holidays, {2} of them projected")
  @CsvSource({
    "2012-01, 339, 209",
    "2019-06, 340, 117",
    "2020-11, 340, 104",
    "2022-09, 341, 78",
    "2022-11, 342, 78",
    "2026-02, 343, 26",
    "2026-08, 343, 26"
  })
  void an_edition_read_from_the_files_is_whole(String name, int holidays, int projected) {
    CalendarEdition edition = EditionHistory.read().named(name).orElseThrow();

    assertThat(edition.holidays().size()).isEqualTo(holidays);
    assertThat(
            edition.holidays().stream()
                .filter(holiday -> holiday.status() == BankHoliday.Status.PROJECTED)
                .count())
        .isEqualTo(projected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23",
        "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05",
        "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28", "2106-04-18", "2133-04-19",
        "2160-03-23", "2201-04-19", "2285-03-22", "2300-04-08", "2411-04-10", "2500-04-18",
        "2600-03-23"
      })
  void easter_is_on(LocalDate sunday) {
    assertThat(StatuteRule.easterSunday(sunday.getYear())).isEqualTo(sunday);
  }
}
