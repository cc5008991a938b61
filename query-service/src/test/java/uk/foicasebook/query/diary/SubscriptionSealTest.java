package uk.foicasebook.query.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foicasebook.events.AuthorityId;

/** A subscription as a text that only who made it can read. */
class SubscriptionSealTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final Subscription SAM =
      new Subscription(
          "officer-sam", new AuthorityId("sample-police"), List.of("officer"), NOW.plusSeconds(60));
  private final SubscriptionSeal seal =
      new SubscriptionSeal("a secret of a test, long enough it is");

  @Test
  void what_is_sealed_is_opened_until_it_is_over() {
    String text = seal.seal(SAM);

    assertThat(seal.open(text, NOW)).contains(SAM);
    assertThat(seal.open(text, NOW.plusSeconds(59))).contains(SAM);
    assertThat(seal.open(text, NOW.plusSeconds(60))).isEmpty();
  }

  @Test
  void another_secret_ends_it() {
    var other = new SubscriptionSeal("another secret of a test, long enough too");

    assertThat(other.open(seal.seal(SAM), NOW)).isEmpty();
  }

  @Test
  void whose_it_is_cannot_be_read_off_it() {
    for (String part : seal.seal(SAM).split("\\.", -1)) {
      String read = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.ISO_8859_1);
      assertThat(read).doesNotContain("sam", "police");
    }
  }

  @Test
  void a_changed_text_is_none() {
    String text = seal.seal(SAM);
    int middle = text.length() / 2;
    char other = text.charAt(middle) == 'A' ? 'B' : 'A';

    assertThat(seal.open(text.substring(0, middle) + other + text.substring(middle + 1), NOW))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a.b.c", "a.b.c.d.e", "eyJhbGciOiJub25lIn0.e30."})
  void what_is_no_subscription_is_none(String text) {
    assertThat(seal.open(text, NOW)).isEmpty();
  }

  @Test
  void without_a_secret_there_are_none_and_a_short_one_is_an_error() {
    assertThat(new SubscriptionSeal("").isOffered()).isFalse();
    assertThat(new SubscriptionSeal("").open(seal.seal(SAM), NOW)).isEmpty();
    assertThatThrownBy(() -> new SubscriptionSeal("short"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CASEBOOK_SUBSCRIPTION_SECRET");
  }
}
