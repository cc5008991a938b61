package uk.foicasebook.law.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.exemption.Exemption.Absolute;
import uk.foicasebook.law.exemption.Exemption.Qualified;

class ExemptionCatalogueTest {
  private final ExemptionCatalogue catalogue = ExemptionCatalogue.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "21(1)",
        "23(1)",
        "32(1)(a)",
        "32(2)(b)",
        "34(1)",
        "37(1)(a)",
        "37(1)(aa)",
        "37(1)(ab)",
        "40(1)",
        "40(2) with 40(3A)(a)",
        "40(2) with 40(3A)(b)",
        "41(1)",
        "44(1)(a)",
        "44(1)(c)",
        "23(5)",
        "32(3)",
        "34(2)",
        "37(2) with 37(1)(a)",
        "40(5A)",
        "40(5B)(a)(i)",
        "41(2)",
        "44(2)"
      })
  @Cites("FOIA 2000 s.2(3)")
  void these_apply_without_weighing_the_public_interest(String provision) {
    assertThat(foia(provision)).isInstanceOf(Absolute.class);
    assertThat(foia(provision).needsPublicInterestTest()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22(1)",
        "24(1)",
        "24(2)",
        "27(2)",
        "30(1)(a)(i)",
        "31(1)(a)",
        "31(3)",
        "35(1)(a)",
        "36(2)(c)",
        "37(1)(ac)",
        "37(1)(ad)",
        "37(1)(b)",
        "37(2)",
        "38(1)(b)",
        "39(1)(a)",
        "40(2) with 40(3B)",
        "40(2) with 40(4A)(a)",
        "40(5B)(b)",
        "42(1)",
        "43(1)",
        "43(2)"
      })
  @Cites("FOIA 2000 s.2(3)")
  void these_need_a_public_interest_test(String provision) {
    assertThat(foia(provision)).isInstanceOf(Qualified.class);
    assertThat(foia(provision).needsPublicInterestTest()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24(1)                | 24(2)",
        "31(1)(a)             | 31(3)",
        "27(1)(c)             | 27(4)(a)",
        "27(2)                | 27(4)(b)",
        "43(2)                | 43(3)",
        "37(1)(aa)            | 37(2) with 37(1)(aa)",
        "37(1)(b)             | 37(2)",
        "40(1)                | 40(5A)",
        "40(2) with 40(3A)(a) | 40(5B)(a)(i)",
        "40(2) with 40(4A)(b) | 40(5B)(d)",
      })
  void the_same_interest_has_its_own_provision_for_neither_confirming_nor_denying(
      String provision, String ncnd) {
    assertThat(catalogue.ncndFor(foia(provision))).containsExactly(foia(ncnd));
    assertThat(foia(ncnd).isNcnd()).isTrue();
    assertThat(foia(provision).isNcnd()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"21(1)", "43(1)"})
  void there_is_no_neither_confirm_nor_deny_for(String provision) {
    assertThat(foia(provision).ncnd()).isEmpty();
  }

  @Test
  void every_other_ground_of_the_act_has_one_and_none_of_them_has_another() {
    assertThat(catalogue.all())
        .filteredOn(each -> each.provision().instrument() == Instrument.FOIA_2000)
        .filteredOn(each -> !each.isNcnd() && each.ncnd().isEmpty())
        .extracting(each -> each.provision().provisionText())
        .containsExactly("21(1)", "43(1)");
    assertThat(catalogue.all())
        .filteredOn(Exemption::isNcnd)
        .allSatisfy(each -> assertThat(each.ncnd()).isEmpty());
  }

  @Test
  void every_provision_a_ground_points_to_is_itself_in_the_catalogue() {
    assertThat(catalogue.all())
        .allSatisfy(
            each -> {
              assertThat(catalogue.ncndFor(each)).hasSameSizeAs(each.ncnd());
              assertThat(catalogue.ncndFor(each)).allMatch(Exemption::isNcnd);
              each.terms()
                  .replacedBy()
                  .ifPresent(
                      now -> assertThat(catalogue.find(now).orElseThrow()).isNotEqualTo(each));
            });
  }

  @ParameterizedTest
  @EnumSource(AuthorityKind.class)
  @Cites("FOIA 2000 s.35(1)")
  void only_government_departments_and_the_welsh_government_may_use_section_35(AuthorityKind kind) {
    boolean may =
        Set.of(AuthorityKind.GOVERNMENT_DEPARTMENT, AuthorityKind.WELSH_GOVERNMENT).contains(kind);
    assertThat(foia("35(1)(a)").mayBeUsedBy(kind)).isEqualTo(may);
    assertThat(foia("35(3)").mayBeUsedBy(kind)).isEqualTo(may);
    assertThat(foia("31(1)(a)").mayBeUsedBy(kind)).isTrue();
  }

  @Test
  @Cites("FOIA 2000 s.2(3)(e)")
  void section_36_is_absolute_in_parliament_alone_and_needs_a_qualified_person() {
    Exemption advice = foia("36(2)(b)(i)");
    assertThat(advice.inTheHandsOf(AuthorityKind.POLICE)).isEqualTo(advice);
    assertThat(advice.inTheHandsOf(AuthorityKind.HOUSE_OF_LORDS))
        .isEqualTo(new Absolute(advice.terms()));
    assertThat(advice.preconditions()).containsExactly(Precondition.QUALIFIED_PERSON_OPINION);
    assertThat(foia("36(3)").preconditions())
        .containsExactly(Precondition.QUALIFIED_PERSON_OPINION);
  }

  @Test
  void residual_grounds_name_the_section_that_comes_before_them() {
    assertThat(foia("31(1)(a)").excludedBy()).contains("30");
    assertThat(foia("24(1)").excludedBy()).contains("23");
    assertThat(foia("36(2)(c)").excludedBy()).contains("35");
    assertThat(foia("30(1)(b)").excludedBy()).isEmpty();
  }

  @Test
  void certificates_are_known_where_they_are_conclusive() {
    assertThat(foia("23(1)").certificate()).contains(Citation.of(Instrument.FOIA_2000, "23(2)"));
    assertThat(foia("24(2)").certificate()).contains(Citation.of(Instrument.FOIA_2000, "24(3)"));
    assertThat(foia("34(1)").certificate()).contains(Citation.of(Instrument.FOIA_2000, "34(3)"));
    assertThat(foia("31(1)(a)").certificate()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22A(2)                  | 2014-10-01 |",
        "37(1)(ac)               | 2011-01-19 |",
        "40(2) with 40(3A)(a)    | 2018-05-25 |",
        "40(2) with 40(3)(a)(i)  | 2005-01-01 | 2018-05-24",
        "31(1)(a)                | 2005-01-01 |",
      })
  void grounds_are_law_from_their_first_day_to_their_last(
      String provision, LocalDate first, LocalDate last) {
    Citation citation = foia(provision).provision();
    assertThat(catalogue.find(citation, first.minusDays(1))).isEmpty();
    assertThat(catalogue.find(citation, first)).contains(foia(provision));
    if (last == null) {
      assertThat(foia(provision).inForce().isOpen()).isTrue();
    } else {
      assertThat(foia(provision).inForce().isOpen()).isFalse();
      assertThat(catalogue.find(citation, last)).contains(foia(provision));
      assertThat(catalogue.find(citation, last.plusDays(1))).isEmpty();
    }
  }

  @Test
  void letters_to_the_sovereign_were_qualified_until_january_2011() {
    Citation citation = foia("37(1)(a)").provision();
    assertThat(catalogue.find(citation, LocalDate.of(2011, 1, 18)))
        .containsInstanceOf(Qualified.class);
    assertThat(catalogue.find(citation, LocalDate.of(2011, 1, 19)))
        .containsInstanceOf(Absolute.class);
    assertThat(catalogue.find(citation)).containsInstanceOf(Absolute.class);
  }

  @Test
  void harm_is_recorded_where_the_ground_turns_on_it() {
    assertThat(foia("31(1)(a)").engagement().needsHarm()).isTrue();
    assertThat(foia("38(1)(b)").engagement().needsHarm()).isTrue();
    assertThat(eir("12(5)(e)").engagement().needsHarm()).isTrue();
    assertThat(foia("24(1)").engagement()).isEqualTo(Engagement.REQUIRED);
    assertThat(List.of("24(1)", "30(1)(b)", "36(2)(c)", "40(5B)(a)(i)"))
        .allMatch(each -> !foia(each).engagement().needsHarm());
  }

  @Test
  void emissions_set_aside_four_exceptions_of_the_regulations() {
    assertThat(catalogue.all())
        .filteredOn(each -> each.preconditions().contains(Precondition.NOT_EMISSIONS))
        .extracting(each -> each.provision().toString())
        .containsExactly(
            "EIR 2004 reg 12(5)(d)",
            "EIR 2004 reg 12(5)(e)",
            "EIR 2004 reg 12(5)(f)",
            "EIR 2004 reg 12(5)(g)");
  }

  @Test
  void the_regulations_neither_confirm_nor_deny_only_for_one_exception_and_personal_data() {
    assertThat(catalogue.ncndFor(eir("12(5)(a)"))).containsExactly(eir("12(6)"));
    assertThat(eir("12(5)(b)").ncnd()).isEmpty();
    assertThat(eir("13(1) with 13(2A)(a)")).isInstanceOf(Absolute.class);
    assertThat(eir("13(1) with 13(2B)")).isInstanceOf(Qualified.class);
  }

  @Test
  void nothing_is_catalogued_twice_for_the_same_day() {
    assertThat(catalogue.all())
        .allSatisfy(
            each ->
                assertThat(catalogue.find(each.provision(), each.inForce().from())).contains(each));
  }

  @Test
  void a_table_line_that_does_not_say_what_it_must_fails_when_it_is_loaded() {
    assertThat(failure("24(1) | Q | REQUIRED | "))
        .isEqualTo("five columns are needed: 24(1) | Q | REQUIRED | ");
    assertThat(failure("24(1) | X | REQUIRED | | x")).isEqualTo("no such type: X");
    assertThat(failure("24(1) | Q | REQUIRED | ncnd=24(2) loose | x"))
        .isEqualTo("cannot read the terms: loose");
    assertThat(failure("24(1) | Q | REQUIRED | loose ncnd=24(2) | x"))
        .isEqualTo("cannot read the terms: loose ncnd=24(2)");
  }

  @Test
  void a_ground_says_what_it_protects_and_a_condition_where_it_comes_from() {
    assertThat(foia("31(1)(a)").subject()).isEqualTo("preventing or detecting crime");
    assertThat(Precondition.NOT_EMISSIONS.provision()).isEqualTo("EIR 2004 reg 12(9)");
  }

  @Test
  @Cites("FOISA 2002 s.2(2)")
  void these_alone_are_absolute_in_scotland() {
    assertThat(catalogue.all())
        .filteredOn(each -> each.provision().instrument() == Instrument.FOISA_2002)
        .filteredOn(each -> each.inForce().isOpen() && !each.needsPublicInterestTest())
        .extracting(each -> each.provision().provisionText())
        .containsExactly(
            "25(1)",
            "26(a)",
            "26(b)",
            "26(c)",
            "36(2)",
            "37(1)",
            "38(1)(a)",
            "38(1)(b) with 38(2A)(a)",
            "38(1)(b) with 38(2A)(b)",
            "38(1)(c)",
            "38(1)(d)");
  }

  @Test
  @Cites("FOISA 2002 s.18(1)")
  void one_ground_serves_every_scottish_interest_that_may_be_neither_confirmed_nor_denied() {
    assertThat(foisa("18(1)")).isInstanceOf(Qualified.class);
    assertThat(foisa("18(1)").isNcnd()).isTrue();
    assertThat(catalogue.all())
        .filteredOn(each -> each.provision().instrument() == Instrument.FOISA_2002)
        .filteredOn(each -> !each.isNcnd() && each.ncnd().isEmpty())
        .extracting(each -> each.provision().section())
        .containsOnly("25", "26", "27", "36", "37", "39", "40");
    assertThat(catalogue.ncndFor(foisa("35(1)(a)"))).containsExactly(foisa("18(1)"));
  }

  @Test
  void prejudice_is_substantial_in_scotland_and_is_recorded() {
    assertThat(catalogue.all())
        .filteredOn(each -> each.provision().instrument() == Instrument.FOISA_2002)
        .extracting(Exemption::engagement)
        .doesNotContain(Engagement.PREJUDICE);
    assertThat(foisa("35(1)(a)").engagement()).isEqualTo(Engagement.SUBSTANTIAL_PREJUDICE);
    assertThat(foisa("35(1)(a)").engagement().needsHarm()).isTrue();
    assertThat(foisa("29(1)(a)").preconditions())
        .containsExactly(Precondition.SCOTTISH_ADMINISTRATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "42(1)        | 2005 | 2025-12-31 | true",
        "42(1)        | 2005 | 2026-01-01 | false",
        "35(3)        | 2000 | 2020-12-31 | true",
        "30(1)(b)     | 2000 | 2022-12-31 | true",
        "30(1)(b)     | 2000 | 2023-01-01 | false",
        "43(2)        | 1995 | 2025-06-01 | true",
        "28(1)        | 1995 | 2026-01-01 | false",
        "36(2)(a)(ii) | 2005 | 2026-01-01 | true",
        "37(1)(b)     | 1965 | 2025-12-31 | true",
        "37(1)(b)     | 1965 | 2026-01-01 | false",
        "31(1)(a)     | 1925 | 2026-01-01 | false",
        "31(3)        | 1926 | 2026-12-31 | true",
        "40(2) with 40(3A)(a) | 1900 | 2026-01-01 | true",
        "24(1)        | 1900 | 2026-01-01 | true",
      })
  @Cites({"FOIA 2000 s.62(1)", "FOIA 2000 s.63"})
  void some_grounds_end_with_the_age_of_the_record(
      String provision, Year made, LocalDate on, boolean covers) {
    assertThat(foia(provision).coversRecordOf(made, on)).isEqualTo(covers);
  }

  @Test
  void each_regime_withholds_under_its_own_enactment() {
    assertThat(Stream.of(Regime.values()).map(Instrument::of))
        .containsExactly(Instrument.FOIA_2000, Instrument.EIR_2004, Instrument.FOISA_2002);
    assertThat(Instrument.FOISA_2002.unit()).isEqualTo("section");
  }

  private static String failure(String line) {
    try {
      CatalogueRow.parse(Instrument.FOIA_2000, line);
      return "none";
    } catch (IllegalArgumentException expected) {
      return expected.getMessage();
    }
  }

  private Exemption foia(String provision) {
    return catalogue.find(Citation.fromTable(Instrument.FOIA_2000, provision)).orElseThrow();
  }

  private Exemption foisa(String provision) {
    return catalogue.find(Citation.fromTable(Instrument.FOISA_2002, provision)).orElseThrow();
  }

  private Exemption eir(String provision) {
    return catalogue.find(Citation.fromTable(Instrument.EIR_2004, provision)).orElseThrow();
  }
}
