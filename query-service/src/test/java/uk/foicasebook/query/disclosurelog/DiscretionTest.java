package uk.foicasebook.query.disclosurelog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.samples.Samples;

/** What is kept out of the log. */
class DiscretionTest {
  private final Discretion discretion = Discretion.about(Samples.REQUESTER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As I, Robin, wrote before, how many?",
        "Reply to someone@example.org.",
        "Ring 020 7946 0000 for more.",
        "Ring +44 20 7946 0000 for more.",
        "The house is in SW1A 1AA.",
        "His number is QQ 12 34 56 C.",
        "It was decided by Dr Who."
      })
  void what_may_say_something_of_a_person_is_not_shown(String words) {
    assertThat(discretion.shown(ProtectedText.of(words))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How many alerts were there in 2019 and 2020?",
        "Nine. It cost £1,234,567 in all.",
        "A robinson crusoe."
      })
  void what_says_nothing_of_anybody_is(String words) {
    assertThat(discretion.shown(ProtectedText.of(words))).isEqualTo(words);
  }

  @Test
  void what_is_sealed_or_erased_is_not_there_to_be_shown() {
    assertThat(discretion.shown(new ProtectedText.Erased())).isNull();
    assertThat(discretion.shown(new ProtectedText.Ciphertext("k", "c"))).isNull();
  }
}
