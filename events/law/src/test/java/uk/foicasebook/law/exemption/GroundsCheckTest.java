package uk.foicasebook.law.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.exemption.GroundsCheck.Pleading.IN_THE_ALTERNATIVE;
import static uk.foicasebook.law.exemption.GroundsCheck.Pleading.TOGETHER;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.ExtensionObjection.NoGroundNamed;
import uk.foicasebook.law.exemption.ExtensionObjection.NoSuchPower;
import uk.foicasebook.law.exemption.ExtensionObjection.NothingToWeigh;
import uk.foicasebook.law.exemption.Objection.ExcludedBy;
import uk.foicasebook.law.exemption.Objection.NotForNcnd;
import uk.foicasebook.law.exemption.Objection.NotForThisAuthority;
import uk.foicasebook.law.exemption.Objection.NotInForce;
import uk.foicasebook.law.exemption.Objection.OnlyForNcnd;

class GroundsCheckTest {
  private static final LocalDate JANUARY_2019 = LocalDate.of(2019, 1, 15);

  private final GroundsCheck police = new GroundsCheck(AuthorityKind.POLICE, JANUARY_2019);

  @Test
  @Cites("FOIA 2000 s.2(2)")
  void national_security_and_law_enforcement_are_claimed_together() {
    assertThat(police.toWithholding(grounds("24(1)", "31(1)(a)", "31(1)(b)"), TOGETHER)).isEmpty();
  }

  @Test
  @Cites("FOIA 2000 s.2(1)")
  void the_bodies_and_the_interest_are_both_neither_confirmed_nor_denied() {
    assertThat(police.toNcnd(grounds("23(5)", "24(2)", "30(3)", "31(3)"))).isEmpty();
  }

  @Test
  void a_police_force_does_not_make_government_policy() {
    assertThat(police.toWithholding(grounds("35(1)(a)"), TOGETHER))
        .containsExactly(new NotForThisAuthority(foia("35(1)(a)"), AuthorityKind.POLICE));
    assertThat(police.toNcnd(grounds("35(3)")))
        .containsExactly(new NotForThisAuthority(foia("35(3)"), AuthorityKind.POLICE));
  }

  @Test
  @Cites("FOIA 2000 s.2(2)")
  void a_ground_for_neither_confirming_nor_denying_does_not_withhold() {
    assertThat(police.toWithholding(grounds("31(3)"), TOGETHER))
        .containsExactly(new OnlyForNcnd(foia("31(3)")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"21(1)", "43(1)"})
  @Cites("FOIA 2000 s.2(1)")
  void some_exemptions_have_nothing_to_neither_confirm_nor_deny_under(String provision) {
    assertThat(police.toNcnd(grounds(provision)))
        .containsExactly(new NotForNcnd(foia(provision), List.of()));
  }

  @Test
  void an_exemption_names_what_to_cite_instead() {
    assertThat(police.toNcnd(grounds("31(1)(a)")))
        .containsExactly(new NotForNcnd(foia("31(1)(a)"), List.of(foia("31(3)"))));
  }

  @ParameterizedTest
  @CsvSource({"30(1)(b), 31(1)(a)", "23(1), 24(1)"})
  @Cites({"FOIA 2000 s.31(1)", "FOIA 2000 s.24(1)"})
  void a_residual_section_gives_way_unless_pleaded_in_the_alternative(
      String first, String residual) {
    List<Exemption> both = grounds(residual, first);
    assertThat(police.toWithholding(both, TOGETHER))
        .containsExactly(new ExcludedBy(foia(residual), foia(first)));
    assertThat(police.toWithholding(both, IN_THE_ALTERNATIVE)).isEmpty();
  }

  @Test
  @Cites("FOIA 2000 s.36(1)")
  void public_affairs_are_what_government_policy_leaves() {
    GroundsCheck department = new GroundsCheck(AuthorityKind.GOVERNMENT_DEPARTMENT, JANUARY_2019);
    assertThat(department.toWithholding(grounds("35(1)(a)", "35(1)(b)", "36(2)(c)"), TOGETHER))
        .containsExactly(new ExcludedBy(foia("36(2)(c)"), foia("35(1)(a)")));
  }

  @Test
  @Cites("FOIA 2000 s.10(3)")
  void more_time_is_for_weighing_what_can_be_weighed_and_for_nothing_else() {
    assertThat(police.toMoreTime(grounds("24(1)", "31(1)(a)", "24(2)"))).isEmpty();
    assertThat(police.toMoreTime(grounds("23(1)", "24(1)", "40(2) with 40(3A)(a)")))
        .containsExactly(
            new NothingToWeigh(foia("23(1)")), new NothingToWeigh(foia("40(2) with 40(3A)(a)")));
    assertThat(police.toMoreTime(List.of())).containsExactly(new NoGroundNamed());
  }

  @Test
  @Cites("FOIA 2000 s.10(3)")
  void what_is_absolute_in_these_hands_gives_no_more_time() {
    GroundsCheck commons = new GroundsCheck(AuthorityKind.HOUSE_OF_COMMONS, JANUARY_2019);
    assertThat(police.toMoreTime(grounds("36(2)(c)"))).isEmpty();
    assertThat(commons.toMoreTime(grounds("36(2)(c)")))
        .containsExactly(new NothingToWeigh(foia("36(2)(c)")));
  }

  @Test
  void neither_the_regulations_nor_scotland_give_more_time_for_the_public_interest() {
    Citation exception = Citation.of(Instrument.EIR_2004, "12(5)(e)");
    List<Exemption> others =
        Stream.of(exception, foisa("35(1)(a)"))
            .map(each -> ExemptionCatalogue.standard().find(each).orElseThrow())
            .toList();
    assertThat(police.toMoreTime(others))
        .containsExactly(new NoSuchPower(exception), new NoSuchPower(foisa("35(1)(a)")));
  }

  @Test
  @Cites("FOIA 2000 s.63")
  void an_old_record_is_past_some_of_the_grounds_claimed() {
    GroundsCheck today = new GroundsCheck(AuthorityKind.POLICE, LocalDate.of(2026, 3, 2));
    List<Exemption> claimed = grounds("30(1)(b)", "38(1)(a)", "42(1)");
    assertThat(today.lapsedFor(Year.of(2005), claimed))
        .containsExactly(foia("30(1)(b)"), foia("42(1)"));
    assertThat(today.lapsedFor(Year.of(2006), claimed)).isEmpty();
  }

  @Test
  void every_objection_to_more_time_names_its_provision() {
    assertThat(
            Stream.of(
                    new NothingToWeigh(foia("21(1)")),
                    new NoGroundNamed(),
                    new NoSuchPower(Citation.of(Instrument.EIR_2004, "12(5)(e)")),
                    new NoSuchPower(foisa("35(1)(a)")))
                .map(ExtensionObjection::provision))
        .containsExactly(
            "FOIA 2000 s.2(3)", "FOIA 2000 s.10(3)", "EIR 2004 reg 7(1)", "FOISA 2002 s.10(1)");
  }

  @Test
  void the_law_is_that_of_the_day_of_the_request() {
    LocalDate before = LocalDate.of(2018, 5, 24);
    assertThat(
            new GroundsCheck(AuthorityKind.POLICE, before)
                .toWithholding(grounds("40(2) with 40(3A)(a)"), TOGETHER))
        .containsExactly(new NotInForce(foia("40(2) with 40(3A)(a)"), before));
    assertThat(police.toNcnd(grounds("40(5)(b)(i)")))
        .containsExactly(new NotInForce(foia("40(5)(b)(i)"), JANUARY_2019));
  }

  @Test
  void every_objection_names_the_provision_that_stands_in_the_way() {
    Citation exception = Citation.of(Instrument.EIR_2004, "12(5)(b)");
    assertThat(
            Stream.of(
                    new NotForThisAuthority(foia("35(1)(a)"), AuthorityKind.POLICE),
                    new NotForThisAuthority(foia("33(2)"), AuthorityKind.POLICE),
                    new NotForNcnd(foia("21(1)"), List.of()),
                    new NotForNcnd(exception, List.of()),
                    new NotForNcnd(foisa("25(1)"), List.of()),
                    new OnlyForNcnd(foia("31(3)")),
                    new OnlyForNcnd(foisa("18(1)")),
                    new OnlyForNcnd(Citation.of(Instrument.EIR_2004, "12(6)")),
                    new NotInForce(foia("22A(2)"), JANUARY_2019),
                    new ExcludedBy(foia("36(2)(c)"), foia("35(1)(a)")),
                    new ExcludedBy(foia("31(1)(a)"), foia("30(1)(b)")))
                .map(Objection::provision))
        .containsExactly(
            "FOIA 2000 s.35(1)",
            "FOIA 2000 s.33(2)",
            "FOIA 2000 s.2(1)",
            "EIR 2004 reg 12(6)",
            "FOISA 2002 s.18(1)",
            "FOIA 2000 s.2(2)",
            "FOISA 2002 s.18(1)",
            "EIR 2004 reg 12(1)",
            "FOIA 2000 s.22A(2)",
            "FOIA 2000 s.36(1)",
            "FOIA 2000 s.31(1)(a)");
  }

  private static List<Exemption> grounds(String... provisions) {
    return Stream.of(provisions)
        .map(each -> ExemptionCatalogue.standard().find(foia(each)).orElseThrow())
        .toList();
  }

  private static Citation foisa(String provision) {
    return Citation.fromTable(Instrument.FOISA_2002, provision);
  }

  private static Citation foia(String provision) {
    return Citation.fromTable(Instrument.FOIA_2000, provision);
  }
}
