package uk.foicasebook.law.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.notice.Determination.*;
import static uk.foicasebook.law.notice.Section17CheckTest.strand;
import static uk.foicasebook.law.notice.Section17CheckTest.weighed;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.Instrument;
import uk.foicasebook.law.notice.NoticeGap.Fault;
import uk.foicasebook.law.notice.NoticeGap.Substance;

class NcndLeakCheckTest {
  private static final NoticeStrand DENIED =
      strand("covert-use", "8", NEITHER_CONFIRMED_NOR_DENIED, weighed("31(3)"));

  @ParameterizedTest
  @EnumSource(
      value = Determination.class,
      names = {"DISCLOSED", "WITHHELD", "NOT_HELD"})
  @Cites("FOIA 2000 s.17(4)")
  void a_part_that_another_strand_confirms_or_denies_gives_it_away(Determination spoken) {
    assertThat(leaks(DENIED, strand("other", "8", spoken)))
        .containsExactly(new Substance(Fault.NCND_LEAK, "FOIA 2000 s.17(4)", "8", null, null));
  }

  @ParameterizedTest
  @EnumSource(
      value = Determination.class,
      names = {
        "NEITHER_CONFIRMED_NOR_DENIED",
        "REFUSED_ON_COST",
        "REFUSED_AS_VEXATIOUS",
        "TRANSFERRED",
        "UNDETERMINED"
      })
  void a_part_on_which_nothing_is_said_gives_nothing_away(Determination silent) {
    assertThat(leaks(DENIED, strand("other", "8", silent))).isEmpty();
  }

  @Test
  @Cites("FOIA 2000 s.1(5)")
  void to_communicate_is_to_confirm() {
    NoticeStrand given =
        new NoticeStrand("flyer", Set.of("8"), Determination.DISCLOSED, false, List.of());
    assertThat(given.confirmsOrDenies()).isTrue();
  }

  @Test
  void a_strand_that_says_so_itself_gives_itself_away() {
    NoticeStrand found =
        new NoticeStrand(
            "covert-use",
            Set.of("8"),
            NEITHER_CONFIRMED_NOR_DENIED,
            true,
            List.of(weighed("31(3)")));
    assertThat(leaks(found))
        .containsExactly(
            new Substance(Fault.NCND_LEAK, "FOIA 2000 s.17(4)", null, "covert-use", null));
  }

  @Test
  void any_other_information_stands_beside_what_is_disclosed_and_withheld() {
    NoticeStrand anyOther =
        new NoticeStrand(
            "covert-use", Set.of(), NEITHER_CONFIRMED_NOR_DENIED, false, List.of(weighed("31(3)")));
    assertThat(leaks(anyOther, strand("flyer", "8", DISCLOSED), strand("briefings", "8", WITHHELD)))
        .isEmpty();
  }

  @Test
  void another_part_gives_nothing_away() {
    assertThat(leaks(DENIED, strand("other", "7", DISCLOSED))).isEmpty();
  }

  @Test
  void the_check_of_the_notice_finds_the_leak_too() {
    Notice notice =
        new Notice(
            Instrument.FOIA_2000,
            List.of(),
            List.of(DENIED, strand("other", "8", DISCLOSED)),
            Set.of(NoticeStatement.values()),
            Set.of(),
            false);
    assertThat(Section17Check.gaps(notice))
        .containsExactly(new Substance(Fault.NCND_LEAK, "FOIA 2000 s.17(4)", "8", null, null));
  }

  @Test
  @Cites("EIR 2004 reg 12(6)")
  void under_the_regulations_the_leak_is_of_regulation_12() {
    assertThat(
            NcndLeakCheck.leaks(
                Instrument.EIR_2004, List.of(DENIED, strand("other", "8", DISCLOSED))))
        .containsExactly(new Substance(Fault.NCND_LEAK, "EIR 2004 reg 12(6)", "8", null, null));
  }

  private static List<Substance> leaks(NoticeStrand... strands) {
    return NcndLeakCheck.leaks(Instrument.FOIA_2000, List.of(strands));
  }
}
