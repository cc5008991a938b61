package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;

@Cites(
    value = {"s.45 Code para 5.4", "s.45 Code para 5.5"},
    kind = CitationKind.CODE)
@Cites({"EIR 2004 reg 11(4)", "FOISA 2002 s.21(1)"})
class ReviewPeriodTest {
  @ParameterizedTest
  @CsvSource({"FOIA, 20, 40, 20", "EIR, 40, 40, 0", "FOISA, 20, 20, 0"})
  void a_review_has_its_usual_time_and_what_more_there_can_be(
      Regime regime, int usual, int exceptional, int more) {
    ReviewPeriod period = ReviewPeriod.under(regime);
    assertThat(period).isEqualTo(new ReviewPeriod(usual, exceptional));
    assertThat(period.more()).isEqualTo(more);
  }
}
