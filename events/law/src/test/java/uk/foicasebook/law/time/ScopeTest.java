package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.law.Cites;

class ScopeTest {

  /** The request of every line was received on 15 January 2019. */
  @ParameterizedTest
  @CsvSource({
    "2018-12-01,           , false, true",
    "2019-01-15,           , false, true",
    "2019-01-16,           , false, false",
    "2018-12-01, 2019-01-14, false, false",
    "2018-12-01, 2019-01-15, false, true",
    "2018-12-01, 2019-01-20, false, true",
    "2018-12-01, 2019-01-20, true, false",
    "2019-01-16, 2019-01-20, false, false",
  })
  @Cites("FOIA 2000 s.1(4)")
  void a_request_is_for_what_is_held_when_it_is_received(
      LocalDate from, LocalDate to, boolean anyway, boolean covered) {
    assertThat(Scope.covers(LocalDate.of(2019, 1, 15), from, to, anyway)).isEqualTo(covered);
  }
}
