package uk.foicasebook.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.Told.due;
import static uk.foicasebook.law.time.Told.received;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

@Cites("FOIA 2000 s.10(6)")
@Cites(value = "s.45 Code para 4.2", kind = CitationKind.CODE)
class WeekendReceiptTest {

  @ParameterizedTest(name = "received {0}: {1} by the statute, {2} by the Code")
  @CsvSource({
    "2019-01-19, 2019-02-15, 2019-02-18",
    "2026-03-07, 2026-04-08, 2026-04-09",
    "2026-05-25, 2026-06-23, 2026-06-24",
    "2019-01-15, 2019-02-12, 2019-02-12"
  })
  void the_act_and_the_code_differ_on_days_that_are_not_working_days(
      String receivedOn, String statute, String code) {
    assertThat(due(received(receivedOn).and(), ANSWER)).isEqualTo(statute);
    assertThat(due(received(receivedOn).by(WeekendReceipt.CODE).and(), ANSWER)).isEqualTo(code);
    assertThat(
            TimeForCompliance.due(
                received(receivedOn).by(WeekendReceipt.CODE).receipt(),
                received(receivedOn).edition()))
        .isEqualTo(code);
  }
}
