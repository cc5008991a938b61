package uk.foicasebook.law.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

@Cites(value = "ICO, FOI self-assessment toolkit", kind = CitationKind.GUIDANCE)
class TimelinessBandTest {

  @ParameterizedTest
  @CsvSource({
    "100, 100, GOOD",
    "1, 1, GOOD",
    "95, 100, GOOD",
    "19, 20, GOOD",
    "94999, 100000, ADEQUATE",
    "9499, 10000, ADEQUATE",
    "90, 100, ADEQUATE",
    "9, 10, ADEQUATE",
    "89999, 100000, UNSATISFACTORY",
    "8999, 10000, UNSATISFACTORY",
    "0, 3, UNSATISFACTORY"
  })
  void a_rate_is_in_the_band_it_reaches_and_never_rounded_into_a_better_one(
      long inTime, long closed, TimelinessBand band) {
    assertThat(TimelinessBand.of(inTime, closed)).contains(band);
  }

  @Test
  void of_nothing_there_is_no_rate() {
    assertThat(TimelinessBand.of(0, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3"})
  void what_is_no_rate_is_an_error(long inTime, long closed) {
    assertThatThrownBy(() -> TimelinessBand.of(inTime, closed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(inTime + " of " + closed);
  }

  @Test
  void the_bands_begin_at_ninety_five_and_at_ninety() {
    assertThat(Arrays.stream(TimelinessBand.values()).map(TimelinessBand::from))
        .containsExactly(95, 90, 0);
  }
}
