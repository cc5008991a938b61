package uk.foicasebook.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {
  private static final Instant START = Instant.parse("2026-11-30T09:00:00Z");

  private final List<String> checked = new ArrayList<>();
  private Instant now = START;
  private Instant expires = START.plus(Duration.ofHours(1));
  private boolean refuses;
  private final RememberedTokens tokens = new RememberedTokens(this::check, clock());

  @Test
  void a_token_is_checked_once_while_it_is_remembered() {
    var first = tokens.decode("a");
    now = START.plus(RememberedTokens.REMEMBERED).minusMillis(1);

    assertThat(tokens.decode("a")).isSameAs(first);
    assertThat(checked).containsExactly("a");
  }

  @Test
  void it_is_checked_again_after_a_while_in_case_its_key_was_withdrawn() {
    tokens.decode("a");
    refuses = true;
    now = START.plus(RememberedTokens.REMEMBERED);

    assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
    assertThat(checked).containsExactly("a", "a");
  }

  @Test
  void one_that_expires_meanwhile_is_checked_again_at_once() {
    expires = START.plusSeconds(5);
    tokens.decode("a");
    now = expires;
    tokens.decode("a");

    assertThat(checked).containsExactly("a", "a");
  }

  @Test
  void what_was_refused_is_not_remembered_and_no_token_stands_for_another() {
    refuses = true;
    assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
    refuses = false;
    tokens.decode("a");
    tokens.decode("b");

    assertThat(checked).containsExactly("a", "a", "b");
  }

  private Jwt check(String token) {
    checked.add(token);
    if (refuses) {
      throw new BadJwtException("not ours");
    }
    return Jwt.withTokenValue(token)
        .header("alg", "RS256")
        .subject("olive")
        .issuedAt(START.minusSeconds(60))
        .expiresAt(expires)
        .build();
  }

  private Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }
}
