package uk.foicasebook.law.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.notice.Determination.*;
import static uk.foicasebook.law.notice.NoticeStatement.*;
import static uk.foicasebook.law.notice.PublicInterest.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.Citation;
import uk.foicasebook.law.exemption.ExemptionCatalogue;
import uk.foicasebook.law.exemption.Instrument;
import uk.foicasebook.law.notice.NoticeGap.Fault;
import uk.foicasebook.law.notice.NoticeGap.Substance;
import uk.foicasebook.law.notice.NoticeGap.Wording;

class ScottishNoticeCheckTest {
  private static final Set<NoticeStatement> FULL =
      EnumSet.of(
          RELIES_ON_EXEMPTION,
          SPECIFIES_EXEMPTIONS,
          EXPLAINS_WHY,
          WITHHOLDING_PUBLIC_INTEREST_REASONS,
          REVIEW_PROCEDURE,
          RIGHT_TO_COMMISSIONER);

  @Test
  @Cites({"FOISA 2002 s.16(1)", "FOISA 2002 s.16(2)", "FOISA 2002 s.19"})
  void a_refusal_that_says_nothing_lacks_each_statement_under_its_own_subsection() {
    NoticeStrand tender = strand(WITHHELD, claim("33(1)(b)", DECIDED));
    assertThat(gaps(Set.of(), tender))
        .containsExactly(
            new Wording(RELIES_ON_EXEMPTION, "FOISA 2002 s.16(1)(b)"),
            new Wording(SPECIFIES_EXEMPTIONS, "FOISA 2002 s.16(1)(c)"),
            new Wording(EXPLAINS_WHY, "FOISA 2002 s.16(1)(d)"),
            new Wording(WITHHOLDING_PUBLIC_INTEREST_REASONS, "FOISA 2002 s.16(2)"),
            new Wording(REVIEW_PROCEDURE, "FOISA 2002 s.19(a)"),
            new Wording(RIGHT_TO_COMMISSIONER, "FOISA 2002 s.19(b)"));
    assertThat(gaps(FULL, tender)).isEmpty();
  }

  @Test
  @Cites("FOISA 2002 s.17(1)")
  void what_is_not_held_is_said_in_a_notice_with_its_rights() {
    assertThat(gaps(Set.of(), strand(NOT_HELD)))
        .containsExactly(
            new Wording(REVIEW_PROCEDURE, "FOISA 2002 s.19(a)"),
            new Wording(RIGHT_TO_COMMISSIONER, "FOISA 2002 s.19(b)"));
  }

  @Test
  @Cites("FOISA 2002 s.18(1)")
  void neither_confirming_nor_denying_is_weighed_and_gives_no_reasons_away() {
    NoticeStrand denied = strand(NEITHER_CONFIRMED_NOR_DENIED, claim("18(1)", DECIDED));
    Set<NoticeStatement> plain = EnumSet.copyOf(FULL);
    plain.remove(WITHHOLDING_PUBLIC_INTEREST_REASONS);
    assertThat(gaps(plain, denied)).isEmpty();
    assertThat(gaps(plain, strand(NEITHER_CONFIRMED_NOR_DENIED, claim("18(1)", NOT_TESTED))))
        .containsExactly(
            new Substance(
                Fault.PUBLIC_INTEREST_NOT_TESTED,
                "FOISA 2002 s.18(1)",
                null,
                "x",
                Citation.of(Instrument.FOISA_2002, "18(1)")));
    assertThat(NcndLeakCheck.leaks(Instrument.FOISA_2002, List.of(denied, strand(DISCLOSED))))
        .containsExactly(new Substance(Fault.NCND_LEAK, "FOISA 2002 s.18(1)", "1", null, null));
  }

  @Test
  @Cites("FOISA 2002 s.16(2)")
  void there_is_no_more_time_for_the_public_interest() {
    assertThat(gaps(FULL, strand(WITHHELD, claim("33(1)(b)", UNDECIDED))))
        .containsExactly(
            new Substance(
                Fault.PUBLIC_INTEREST_NOT_TESTED,
                "FOISA 2002 s.2(1)(b)",
                null,
                "x",
                Citation.of(Instrument.FOISA_2002, "33(1)(b)")));
  }

  @Test
  void an_undetermined_strand_answers_nothing() {
    assertThat(gaps(Set.of(), strand(UNDETERMINED)))
        .extracting(NoticeGap::provision)
        .containsExactly("FOISA 2002 s.1(1)", "FOISA 2002 s.1(1)");
  }

  private static NoticeStrand strand(Determination determination, Claim... claims) {
    return new NoticeStrand("x", Set.of("1"), determination, false, List.of(claims));
  }

  private static Claim claim(String provision, PublicInterest publicInterest) {
    return new Claim(
        ExemptionCatalogue.standard()
            .find(Citation.of(Instrument.FOISA_2002, provision))
            .orElseThrow(),
        true,
        publicInterest,
        false);
  }

  private static List<NoticeGap> gaps(Set<NoticeStatement> said, NoticeStrand strand) {
    return Section17Check.gaps(
        new Notice(Instrument.FOISA_2002, List.of("1"), List.of(strand), said, Set.of(), false));
  }
}
