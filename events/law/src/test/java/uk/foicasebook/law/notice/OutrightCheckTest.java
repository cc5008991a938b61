package uk.foicasebook.law.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.notice.OutrightCheck.Gap.HELD_NOT_STATED;
import static uk.foicasebook.law.notice.OutrightCheck.Gap.HELP_NOT_GIVEN;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.Instrument;
import uk.foicasebook.law.exemption.OutrightRefusal;

class OutrightCheckTest {

  @Test
  @Cites("FOIA 2000 s.1(1)(a)")
  void only_the_cost_of_confirming_excuses_from_saying_whether_it_is_held() {
    assertThat(OutrightCheck.gaps(OutrightRefusal.COST, false, true))
        .containsExactly(HELD_NOT_STATED);
    assertThat(OutrightCheck.gaps(OutrightRefusal.COST, true, true)).isEmpty();
    assertThat(OutrightCheck.gaps(OutrightRefusal.COST_OF_CONFIRMING, false, true)).isEmpty();
    assertThat(OutrightCheck.gaps(OutrightRefusal.VEXATIOUS, false, true)).isEmpty();
  }

  @Test
  @Cites({"FOIA 2000 s.16(1)", "FOISA 2002 s.15(1)", "ICO guidance on FOIA 2000 s.12"})
  void a_refusal_on_cost_says_what_could_be_had_for_less() {
    assertThat(OutrightCheck.gaps(OutrightRefusal.COST_OF_CONFIRMING, false, false))
        .containsExactly(HELP_NOT_GIVEN);
    assertThat(OutrightCheck.gaps(OutrightRefusal.SCOTTISH_COST, false, false))
        .containsExactly(HELP_NOT_GIVEN);
    assertThat(OutrightCheck.gaps(OutrightRefusal.REPEATED, false, false)).isEmpty();
  }

  @Test
  void each_gap_names_the_provision_that_asks() {
    assertThat(HELD_NOT_STATED.provision(Instrument.FOIA_2000)).isEqualTo("FOIA 2000 s.1(1)(a)");
    assertThat(Stream.of(Instrument.values()).map(HELP_NOT_GIVEN::provision))
        .containsExactly("FOIA 2000 s.16(1)", "EIR 2004 reg 9(1)", "FOISA 2002 s.15(1)");
  }
}
