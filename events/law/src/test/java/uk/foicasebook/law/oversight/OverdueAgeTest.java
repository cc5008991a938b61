package uk.foicasebook.law.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

@Cites(value = "ICO enforcement notices on overdue requests", kind = CitationKind.PRACTICE)
class OverdueAgeTest {

  @ParameterizedTest
  @CsvSource({
    "0, UP_TO_20",
    "1, UP_TO_20",
    "20, UP_TO_20",
    "21, FROM_21_TO_60",
    "60, FROM_21_TO_60",
    "61, FROM_61_TO_120",
    "120, FROM_61_TO_120",
    "121, OVER_120",
    "2500, OVER_120"
  })
  void a_request_is_in_one_band(int workingDays, OverdueAge age) {
    assertThat(OverdueAge.of(workingDays)).isEqualTo(age);
  }

  @Test
  void the_bands_leave_no_day_out() {
    OverdueAge[] ages = OverdueAge.values();
    for (int i = 1; i < ages.length; i++) {
      assertThat(ages[i - 1].to()).isEqualTo(ages[i].from() - 1);
    }
    assertThat(ages[ages.length - 1].to()).isNull();
  }
}
