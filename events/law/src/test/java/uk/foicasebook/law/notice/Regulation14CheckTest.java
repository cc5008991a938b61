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

class Regulation14CheckTest {
  private static final Set<NoticeStatement> FULL =
      EnumSet.of(
          RELIES_ON_EXEMPTION,
          SPECIFIES_EXEMPTIONS,
          EXPLAINS_WHY,
          WITHHOLDING_PUBLIC_INTEREST_REASONS,
          REVIEW_PROCEDURE,
          RIGHT_TO_COMMISSIONER);

  @Test
  @Cites({"EIR 2004 reg 14(3)", "EIR 2004 reg 14(5)"})
  void a_refusal_that_says_nothing_lacks_each_statement_under_its_own_paragraph() {
    assertThat(gaps(Set.of(), withheld(DECIDED)))
        .containsExactly(
            new Wording(RELIES_ON_EXEMPTION, "EIR 2004 reg 14(3)"),
            new Wording(SPECIFIES_EXEMPTIONS, "EIR 2004 reg 14(3)(a)"),
            new Wording(EXPLAINS_WHY, "EIR 2004 reg 14(3)"),
            new Wording(WITHHOLDING_PUBLIC_INTEREST_REASONS, "EIR 2004 reg 14(3)(b)"),
            new Wording(REVIEW_PROCEDURE, "EIR 2004 reg 14(5)(a)"),
            new Wording(RIGHT_TO_COMMISSIONER, "EIR 2004 reg 14(5)(b)"));
    assertThat(gaps(FULL, withheld(DECIDED))).isEmpty();
  }

  @Test
  @Cites("EIR 2004 reg 12(1)(b)")
  void there_is_no_more_time_for_the_public_interest() {
    Citation exception = Citation.of(Instrument.EIR_2004, "12(5)(e)");
    assertThat(gaps(FULL, withheld(UNDECIDED)))
        .containsExactly(
            new Substance(
                Fault.PUBLIC_INTEREST_NOT_TESTED,
                "EIR 2004 reg 12(1)(b)",
                null,
                "tender",
                exception));
    assertThat(gaps(without(WITHHOLDING_PUBLIC_INTEREST_REASONS), withheld(UNDECIDED)))
        .contains(new Wording(WITHHOLDING_PUBLIC_INTEREST_REASONS, "EIR 2004 reg 14(3)(b)"))
        .hasSize(2);
  }

  @Test
  @Cites("EIR 2004 reg 14(3)")
  void what_is_not_held_is_refused_under_an_exception_without_a_balance() {
    NoticeStrand notHeld =
        new NoticeStrand(
            "survey", Set.of("1"), NOT_HELD, true, List.of(claim("12(4)(a)", NOT_TESTED)));
    assertThat(gaps(without(WITHHOLDING_PUBLIC_INTEREST_REASONS), notHeld)).isEmpty();
    assertThat(gaps(Set.of(), notHeld)).hasSize(5);
    NoticeStrand claimed =
        new NoticeStrand(
            "survey", Set.of("1"), WITHHELD, true, List.of(claim("12(4)(a)", NOT_TESTED)));
    assertThat(gaps(FULL, claimed)).isEmpty();
  }

  @Test
  @Cites("EIR 2004 reg 5(1)")
  void every_part_is_answered_and_every_strand_determined() {
    assertThat(gaps(Set.of(), new NoticeStrand("x", Set.of("1"), UNDETERMINED, false, List.of())))
        .containsExactly(
            new Substance(Fault.PART_UNANSWERED, "EIR 2004 reg 5(1)", "1", null, null),
            new Substance(Fault.STRAND_UNDETERMINED, "EIR 2004 reg 5(1)", null, "x", null));
  }

  private static NoticeStrand withheld(PublicInterest publicInterest) {
    return new NoticeStrand(
        "tender", Set.of("1"), WITHHELD, true, List.of(claim("12(5)(e)", publicInterest)));
  }

  private static Claim claim(String provision, PublicInterest publicInterest) {
    return new Claim(
        ExemptionCatalogue.standard()
            .find(Citation.of(Instrument.EIR_2004, provision))
            .orElseThrow(),
        true,
        publicInterest,
        false);
  }

  private static Set<NoticeStatement> without(NoticeStatement one) {
    Set<NoticeStatement> fewer = EnumSet.copyOf(FULL);
    fewer.remove(one);
    return fewer;
  }

  private static List<NoticeGap> gaps(Set<NoticeStatement> said, NoticeStrand strand) {
    return Section17Check.gaps(
        new Notice(Instrument.EIR_2004, List.of("1"), List.of(strand), said, Set.of(), false));
  }
}
