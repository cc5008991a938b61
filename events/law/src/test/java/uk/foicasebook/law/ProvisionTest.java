package uk.foicasebook.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProvisionTest {

  @Test
  void says_what_weight_a_citation_bears_and_prints_the_citation_alone() {
    assertThat(Provision.statute("FOIA 2000 s.10(1)"))
        .isEqualTo(new Provision("FOIA 2000 s.10(1)", CitationKind.STATUTE))
        .hasToString("FOIA 2000 s.10(1)");
    assertThat(Provision.code("a").kind()).isEqualTo(CitationKind.CODE);
    assertThat(Provision.guidance("a").kind()).isEqualTo(CitationKind.GUIDANCE);
    assertThat(Provision.practice("a").kind()).isEqualTo(CitationKind.PRACTICE);
    assertThat(Provision.tribunal("a").kind()).isEqualTo(CitationKind.TRIBUNAL);
    assertThat(Regime.EIR.title()).isEqualTo("Environmental Information Regulations 2004");
  }
}
