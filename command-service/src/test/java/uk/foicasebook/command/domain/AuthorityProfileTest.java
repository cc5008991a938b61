package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.time.InternalTarget;
import uk.foicasebook.law.time.Practice;

class AuthorityProfileTest {

  @Test
  void an_authority_that_has_settled_nothing_is_a_police_force_and_nobody_clears_its_responses() {
    assertThat(AuthorityProfile.USUAL)
        .isEqualTo(new AuthorityProfile(AuthorityKind.POLICE, List.of(), 3, null, List.of()));
    assertThat(AuthorityProfile.USUAL.practice()).isEqualTo(Practice.USUAL);
  }

  @Test
  void its_targets_its_lapse_and_its_retention_are_its_practice() {
    InternalTarget search = new InternalTarget("search", 5);
    AuthorityProfile settled =
        new AuthorityProfile(AuthorityKind.HEALTH, List.of(), 1, 36, List.of(search));
    assertThat(settled.practice())
        .isEqualTo(
            new Practice(
                Practice.USUAL.icoTimes(),
                Period.ofMonths(1),
                Period.ofMonths(36),
                List.of(search)));
  }

  @Test
  void an_occasion_is_at_an_authority_of_the_profiles_kind() {
    AuthorityProfile chain =
        AuthorityProfile.of(AuthorityKind.LOCAL_GOVERNMENT)
            .clearedAt("disclosure", "press", "private office");
    Occasion occasion = Samples.LATE_ENTRY.at(chain);
    assertThat(occasion.kind()).isEqualTo(AuthorityKind.LOCAL_GOVERNMENT);
    assertThat(occasion.profile().clearanceChain())
        .containsExactly("disclosure", "press", "private office");
    assertThat(occasion.at(AuthorityProfile.USUAL)).isEqualTo(Samples.LATE_ENTRY);
  }
}
