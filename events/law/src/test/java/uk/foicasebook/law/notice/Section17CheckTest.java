package uk.foicasebook.law.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.notice.Determination.*;
import static uk.foicasebook.law.notice.NoticeStatement.*;
import static uk.foicasebook.law.notice.PublicInterest.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.Citation;
import uk.foicasebook.law.exemption.Exemption;
import uk.foicasebook.law.exemption.ExemptionCatalogue;
import uk.foicasebook.law.exemption.Instrument;
import uk.foicasebook.law.notice.NoticeGap.Fault;
import uk.foicasebook.law.notice.NoticeGap.Substance;
import uk.foicasebook.law.notice.NoticeGap.Wording;

class Section17CheckTest {
  private static final Set<NoticeStatement> RIGHTS =
      EnumSet.of(REVIEW_PROCEDURE, RIGHT_TO_COMMISSIONER);
  private static final Set<NoticeStatement> FULL_REFUSAL =
      EnumSet.of(
          RELIES_ON_EXEMPTION,
          SPECIFIES_EXEMPTIONS,
          EXPLAINS_WHY,
          NCND_PUBLIC_INTEREST_REASONS,
          WITHHOLDING_PUBLIC_INTEREST_REASONS,
          REVIEW_PROCEDURE,
          RIGHT_TO_COMMISSIONER);

  private static final NoticeStrand FLYER = strand("flyer", "8", DISCLOSED);
  private static final NoticeStrand BRIEFINGS =
      strand(
          "briefings", "8", WITHHELD, weighed("24(1)"), weighed("31(1)(a)"), weighed("31(1)(b)"));
  private static final NoticeStrand COVERT_USE =
      new NoticeStrand(
          "covert-use",
          Set.of(),
          NEITHER_CONFIRMED_NOR_DENIED,
          false,
          List.of(weighed("24(2)"), weighed("31(3)")));

  @Test
  @Cites("FOIA 2000 s.17(1)")
  void a_notice_that_says_everything_and_rests_on_everything_stands() {
    assertThat(gaps(FULL_REFUSAL, FLYER, BRIEFINGS, COVERT_USE)).isEmpty();
  }

  @Test
  @Cites({
    "FOIA 2000 s.17(1)(a)",
    "FOIA 2000 s.17(1)(b)",
    "FOIA 2000 s.17(1)(c)",
    "FOIA 2000 s.17(3)(a)",
    "FOIA 2000 s.17(3)(b)",
    "FOIA 2000 s.17(7)(a)",
    "FOIA 2000 s.17(7)(b)"
  })
  void a_notice_that_says_nothing_lacks_each_statement_under_its_own_subsection() {
    assertThat(gaps(Set.of(), FLYER, BRIEFINGS, COVERT_USE))
        .containsExactly(
            new Wording(RELIES_ON_EXEMPTION, "FOIA 2000 s.17(1)(a)"),
            new Wording(SPECIFIES_EXEMPTIONS, "FOIA 2000 s.17(1)(b)"),
            new Wording(EXPLAINS_WHY, "FOIA 2000 s.17(1)(c)"),
            new Wording(NCND_PUBLIC_INTEREST_REASONS, "FOIA 2000 s.17(3)(a)"),
            new Wording(WITHHOLDING_PUBLIC_INTEREST_REASONS, "FOIA 2000 s.17(3)(b)"),
            new Wording(REVIEW_PROCEDURE, "FOIA 2000 s.17(7)(a)"),
            new Wording(RIGHT_TO_COMMISSIONER, "FOIA 2000 s.17(7)(b)"));
  }

  @Test
  @Cites({"FOIA 2000 s.17(3)(a)", "FOIA 2000 s.17(3)(b)"})
  void each_duty_has_its_own_reasons() {
    assertThat(gaps(without(FULL_REFUSAL, NCND_PUBLIC_INTEREST_REASONS), BRIEFINGS)).isEmpty();
    assertThat(gaps(without(FULL_REFUSAL, WITHHOLDING_PUBLIC_INTEREST_REASONS), FLYER, COVERT_USE))
        .isEmpty();
  }

  @Test
  void an_absolute_exemption_owes_no_public_interest_reasons() {
    Set<NoticeStatement> plain = without(FULL_REFUSAL, WITHHOLDING_PUBLIC_INTEREST_REASONS);
    assertThat(gaps(plain, strand("web-page", "8", WITHHELD, bare("21(1)")))).isEmpty();
  }

  @Test
  @Cites("FOIA 2000 s.17(2)")
  void an_undecided_balance_is_said_to_be_undecided_and_owes_no_reasons_yet() {
    NoticeStrand undecided =
        strand("briefings", "8", WITHHELD, new Claim(foia("31(1)(a)"), true, UNDECIDED, false));
    Set<NoticeStatement> plain = without(FULL_REFUSAL, WITHHOLDING_PUBLIC_INTEREST_REASONS);
    assertThat(gaps(plain, undecided))
        .containsExactly(new Wording(PUBLIC_INTEREST_UNDECIDED, "FOIA 2000 s.17(2)"));
    assertThat(gaps(with(plain, PUBLIC_INTEREST_UNDECIDED), undecided)).isEmpty();
  }

  @Test
  @Cites("FOIA 2000 s.17(2)")
  void an_absolute_exemption_is_never_undecided() {
    NoticeStrand absolute =
        strand("bodies", "8", WITHHELD, new Claim(foia("23(1)"), false, UNDECIDED, false));
    assertThat(gaps(FULL_REFUSAL, absolute)).isEmpty();
  }

  @Test
  @Cites("FOIA 2000 s.17(4)")
  void reasons_that_would_disclose_what_is_exempt_may_be_left_out_and_nothing_else() {
    Notice notice =
        new Notice(
            Instrument.FOIA_2000,
            List.of("8"),
            List.of(BRIEFINGS, COVERT_USE),
            RIGHTS,
            Set.of(Allowance.REASONS_WOULD_DISCLOSE),
            false);
    assertThat(Section17Check.gaps(notice))
        .containsExactly(
            new Wording(RELIES_ON_EXEMPTION, "FOIA 2000 s.17(1)(a)"),
            new Wording(SPECIFIES_EXEMPTIONS, "FOIA 2000 s.17(1)(b)"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Determination.class,
      names = {"REFUSED_ON_COST", "REFUSED_ON_COST_OF_CONFIRMING", "REFUSED_AS_VEXATIOUS"})
  @Cites("FOIA 2000 s.17(5)")
  void a_refusal_on_cost_or_as_vexatious_has_its_own_notice(Determination refused) {
    assertThat(gaps(Set.of(), strand("all", "8", refused)))
        .containsExactly(
            new Wording(COST_OR_VEXATIOUS_REFUSAL, "FOIA 2000 s.17(5)"),
            new Wording(REVIEW_PROCEDURE, "FOIA 2000 s.17(7)(a)"),
            new Wording(RIGHT_TO_COMMISSIONER, "FOIA 2000 s.17(7)(b)"));
  }

  @Test
  @Cites("FOIA 2000 s.17(6)")
  void a_further_vexatious_request_may_need_no_notice_while_one_on_cost_does() {
    assertThat(gapsAllowed(strand("all", "8", REFUSED_AS_VEXATIOUS))).isEmpty();
    assertThat(gapsAllowed(strand("all", "8", REFUSED_ON_COST))).hasSize(3);
    assertThat(gapsAllowed(strand("all", "8", REFUSED_ON_COST_OF_CONFIRMING))).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(
      value = Determination.class,
      names = {"DISCLOSED", "NOT_HELD", "TRANSFERRED"})
  void nothing_is_refused_where_it_is_given_not_held_or_passed_on(Determination given) {
    assertThat(gaps(Set.of(), strand("all", "8", given))).isEmpty();
  }

  @Test
  @Cites("FOIA 2000 s.10(1)")
  void a_late_answer_says_that_it_is_late() {
    Notice late =
        new Notice(Instrument.FOIA_2000, List.of(), List.of(FLYER), Set.of(), Set.of(), true);
    assertThat(Section17Check.gaps(late))
        .containsExactly(new Wording(ADMITS_LATENESS, "FOIA 2000 s.10(1)"));
  }

  @Test
  @Cites("FOIA 2000 s.1(1)")
  void every_part_is_answered_by_a_determined_strand() {
    NoticeStrand pending = strand("pending", "2", UNDETERMINED);
    NoticeStrand other = strand("other", "3", NOT_HELD);
    assertThat(gaps(List.of("1", "2", "3"), FULL_REFUSAL, pending, other, COVERT_USE))
        .containsExactly(
            new Substance(Fault.PART_UNANSWERED, "FOIA 2000 s.1(1)", "1", null, null),
            new Substance(Fault.PART_UNANSWERED, "FOIA 2000 s.1(1)", "2", null, null),
            new Substance(Fault.STRAND_UNDETERMINED, "FOIA 2000 s.1(1)", null, "pending", null));
  }

  @Test
  void a_strand_about_the_whole_request_answers_every_part_of_it() {
    NoticeStrand whole = new NoticeStrand("all", Set.of(), NOT_HELD, true, List.of());
    assertThat(gaps(List.of("1", "2"), Set.of(), whole)).isEmpty();
  }

  @Test
  @Cites("FOIA 2000 s.17(1)(b)")
  void a_refusal_without_a_ground_cannot_be_excused() {
    assertThat(gaps(FULL_REFUSAL, strand("briefings", "8", WITHHELD)))
        .containsExactly(
            new Substance(
                Fault.EXEMPTION_MISSING, "FOIA 2000 s.17(1)(b)", null, "briefings", null));
  }

  @Test
  @Cites({"FOIA 2000 s.17(1)(c)", "FOIA 2000 s.2(2)(b)", "FOIA 2000 s.2(1)(b)"})
  void harm_and_balance_must_be_recorded_for_each_ground_and_each_duty() {
    NoticeStrand withheld = strand("briefings", "8", WITHHELD, bare("31(1)(a)"));
    NoticeStrand denied =
        new NoticeStrand(
            "covert-use",
            Set.of(),
            NEITHER_CONFIRMED_NOR_DENIED,
            false,
            List.of(new Claim(foia("31(3)"), true, NOT_TESTED, false)));
    assertThat(gaps(FULL_REFUSAL, withheld, denied))
        .containsExactly(
            fault(Fault.HARM_NOT_STATED, "FOIA 2000 s.17(1)(c)", "briefings", "31(1)(a)"),
            fault(Fault.PUBLIC_INTEREST_NOT_TESTED, "FOIA 2000 s.2(2)(b)", "briefings", "31(1)(a)"),
            fault(Fault.PUBLIC_INTEREST_NOT_TESTED, "FOIA 2000 s.2(1)(b)", "covert-use", "31(3)"));
  }

  @Test
  @Cites("FOIA 2000 s.36(2)")
  void section_36_rests_on_the_opinion_of_a_qualified_person() {
    NoticeStrand without =
        strand("advice", "8", WITHHELD, new Claim(foia("36(2)(b)(i)"), false, DECIDED, false));
    NoticeStrand with =
        strand("advice", "8", WITHHELD, new Claim(foia("36(2)(b)(i)"), false, DECIDED, true));
    assertThat(gaps(FULL_REFUSAL, without))
        .containsExactly(
            fault(Fault.OPINION_MISSING, "FOIA 2000 s.36(2)", "advice", "36(2)(b)(i)"));
    assertThat(gaps(FULL_REFUSAL, with)).isEmpty();
  }

  @Test
  void a_ground_in_the_hands_of_parliament_needs_no_balance() {
    Exemption advice = foia("36(2)(b)(i)").inTheHandsOf(AuthorityKind.HOUSE_OF_COMMONS);
    NoticeStrand strand =
        strand("advice", "8", WITHHELD, new Claim(advice, false, NOT_TESTED, true));
    assertThat(gaps(FULL_REFUSAL, strand)).isEmpty();
  }

  @Test
  void a_ground_for_the_other_duty_does_not_carry_the_refusal() {
    assertThat(gaps(FULL_REFUSAL, strand("briefings", "8", WITHHELD, weighed("31(3)"))))
        .containsExactly(fault(Fault.WRONG_DUTY, "FOIA 2000 s.17(1)(b)", "briefings", "31(3)"));
  }

  @Test
  void wording_may_be_outweighed_by_a_reason_and_substance_never() {
    assertThat(new Wording(EXPLAINS_WHY, "FOIA 2000 s.17(1)(c)").isOverridable()).isTrue();
    assertThat(fault(Fault.HARM_NOT_STATED, "FOIA 2000 s.17(1)(c)", "x", "31(3)").isOverridable())
        .isFalse();
  }

  static NoticeStrand strand(String name, String part, Determination determined, Claim... claims) {
    return new NoticeStrand(name, Set.of(part), determined, false, List.of(claims));
  }

  static Claim weighed(String provision) {
    return new Claim(foia(provision), true, DECIDED, false);
  }

  private static Claim bare(String provision) {
    return new Claim(foia(provision), false, NOT_TESTED, false);
  }

  private static Exemption foia(String provision) {
    return ExemptionCatalogue.standard()
        .find(Citation.of(Instrument.FOIA_2000, provision))
        .orElseThrow();
  }

  private static Substance fault(Fault fault, String provision, String strand, String ground) {
    return new Substance(fault, provision, null, strand, Citation.of(Instrument.FOIA_2000, ground));
  }

  private static Set<NoticeStatement> without(Set<NoticeStatement> all, NoticeStatement one) {
    Set<NoticeStatement> fewer = EnumSet.copyOf(all);
    fewer.remove(one);
    return fewer;
  }

  private static Set<NoticeStatement> with(Set<NoticeStatement> all, NoticeStatement one) {
    Set<NoticeStatement> more = EnumSet.copyOf(all);
    more.add(one);
    return more;
  }

  private static List<NoticeGap> gapsAllowed(NoticeStrand strand) {
    return Section17Check.gaps(
        new Notice(
            Instrument.FOIA_2000,
            List.of("8"),
            List.of(strand),
            Set.of(),
            Set.of(Allowance.EARLIER_VEXATIOUS_NOTICE),
            false));
  }

  private static List<NoticeGap> gaps(Set<NoticeStatement> said, NoticeStrand... strands) {
    return gaps(List.of(), said, strands);
  }

  private static List<NoticeGap> gaps(
      List<String> parts, Set<NoticeStatement> said, NoticeStrand... strands) {
    return Section17Check.gaps(
        new Notice(Instrument.FOIA_2000, parts, List.of(strands), said, Set.of(), false));
  }
}
