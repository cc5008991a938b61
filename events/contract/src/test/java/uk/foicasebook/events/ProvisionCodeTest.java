package uk.foicasebook.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionCodeTest {
  @ParameterizedTest
  @CsvSource({
    "FOIA 2000 s.31(1)(a), FOIA 2000 s.31",
    "FOIA 2000 s.40(2) with s.40(3A)(a), FOIA 2000 s.40",
    "FOIA 2000 s.42, FOIA 2000 s.42",
    "EIR 2004 reg 12(5)(e), EIR 2004 reg 12(5)(e)",
    "EIR 2004 reg 12(4)(d)(i), EIR 2004 reg 12(4)(d)",
    "EIR 2004 reg 12(3), EIR 2004 reg 12(3)",
    "EIR 2004 reg 13(1), EIR 2004 reg 13"
  })
  void a_provision_is_in_a_section_or_is_an_exception(String provision, String section) {
    assertThat(new ProvisionCode(provision).section()).isEqualTo(section);
  }
}
