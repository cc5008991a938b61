package uk.foicasebook.law.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.law.exemption.OutrightRefusal.COST;
import static uk.foicasebook.law.exemption.OutrightRefusal.COST_OF_CONFIRMING;
import static uk.foicasebook.law.exemption.OutrightRefusal.REPEATED;
import static uk.foicasebook.law.exemption.OutrightRefusal.SCOTTISH_COST;
import static uk.foicasebook.law.exemption.OutrightRefusal.SCOTTISH_REPEATED;
import static uk.foicasebook.law.exemption.OutrightRefusal.SCOTTISH_VEXATIOUS;
import static uk.foicasebook.law.exemption.OutrightRefusal.VEXATIOUS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.cost.CostDecision;
import uk.foicasebook.law.notice.Determination;
import uk.foicasebook.law.time.Refusal;

class OutrightRefusalTest {

  @Test
  @Cites({"FOIA 2000 s.12(1)", "FOIA 2000 s.12(2)", "FOIA 2000 s.14(1)", "FOIA 2000 s.14(2)"})
  void cost_and_vexation_refuse_a_request_on_these_grounds() {
    assertThat(OutrightRefusal.under(Instrument.FOIA_2000))
        .extracting(ground -> ground.provision().toString())
        .containsExactly(
            "FOIA 2000 s.12(1)", "FOIA 2000 s.12(2)", "FOIA 2000 s.14(1)", "FOIA 2000 s.14(2)");
    assertThat(OutrightRefusal.under(Instrument.EIR_2004)).isEmpty();
  }

  @Test
  @Cites({"FOISA 2002 s.12(1)", "FOISA 2002 s.14(1)", "FOISA 2002 s.14(2)"})
  void scotland_has_one_limit_and_grounds_of_its_own() {
    assertThat(OutrightRefusal.under(Instrument.FOISA_2002))
        .extracting(ground -> ground.provision().toString())
        .containsExactly("FOISA 2002 s.12(1)", "FOISA 2002 s.14(1)", "FOISA 2002 s.14(2)");
    assertThat(OutrightRefusal.read("12(1)", Instrument.FOISA_2002))
        .isEqualTo(new OutrightReading.Read(List.of(SCOTTISH_COST)));
  }

  @ParameterizedTest
  @EnumSource
  void none_of_them_is_an_exemption(OutrightRefusal ground) {
    assertThat(ExemptionCatalogue.standard().find(ground.provision())).isEmpty();
  }

  @Test
  @Cites({"FOIA 2000 s.12(1)", "FOIA 2000 s.12(2)"})
  void only_a_refusal_on_the_cost_of_all_of_it_still_says_whether_it_is_held() {
    assertThat(OutrightRefusal.values())
        .filteredOn(OutrightRefusal::mustConfirmOrDeny)
        .containsExactly(COST);
    assertThat(COST.releasesFrom()).isEqualTo(Set.of(Duty.COMMUNICATE));
    assertThat(VEXATIOUS.releasesFrom()).isEqualTo(Set.of(Duty.COMMUNICATE, Duty.CONFIRM_OR_DENY));
  }

  @Test
  @Cites({"FOIA 2000 s.17(5)", "FOISA 2002 s.16(4)", "FOISA 2002 s.16(5)"})
  void each_is_notified_under_its_own_subsection() {
    assertThat(Stream.of(OutrightRefusal.values()).map(OutrightRefusal::notifiedUnder))
        .containsExactly(
            "FOIA 2000 s.17(5)",
            "FOIA 2000 s.17(5)",
            "FOIA 2000 s.17(5)",
            "FOIA 2000 s.17(5)",
            "FOISA 2002 s.16(4)",
            "FOISA 2002 s.16(5)",
            "FOISA 2002 s.16(5)");
  }

  @Test
  @Cites({"FOIA 2000 s.17(6)", "FOIA 2000 s.16(1)"})
  void another_vexatious_request_may_need_no_notice_and_one_on_cost_owes_help() {
    assertThat(OutrightRefusal.values())
        .filteredOn(OutrightRefusal::mayNeedNoNotice)
        .containsExactly(VEXATIOUS, REPEATED, SCOTTISH_VEXATIOUS, SCOTTISH_REPEATED);
    assertThat(OutrightRefusal.values())
        .filteredOn(OutrightRefusal::owesHelpToAskForLess)
        .containsExactly(COST, COST_OF_CONFIRMING, SCOTTISH_COST);
  }

  @Test
  void each_rests_on_something_that_must_be_so() {
    assertThat(
            OutrightRefusal.under(Instrument.FOIA_2000).stream().map(OutrightRefusal::precondition))
        .containsExactly(
            Precondition.ESTIMATE_ABOVE_LIMIT,
            Precondition.CONFIRMING_ABOVE_LIMIT,
            Precondition.REQUEST_IS_VEXATIOUS,
            Precondition.EARLIER_REQUEST_COMPLIED_WITH);
    assertThat(OutrightRefusal.under(Instrument.FOIA_2000))
        .allSatisfy(
            ground ->
                assertThat(ground.precondition().provision())
                    .isEqualTo(ground.provision().toString()));
  }

  @Test
  void a_strand_a_clock_and_an_estimate_know_them() {
    assertThat(Stream.of(OutrightRefusal.values()).map(Determination::of))
        .containsExactly(
            Determination.REFUSED_ON_COST,
            Determination.REFUSED_ON_COST_OF_CONFIRMING,
            Determination.REFUSED_AS_VEXATIOUS,
            Determination.REFUSED_AS_VEXATIOUS,
            Determination.REFUSED_ON_COST_OF_CONFIRMING,
            Determination.REFUSED_AS_VEXATIOUS,
            Determination.REFUSED_AS_VEXATIOUS);
    assertThat(Stream.of(OutrightRefusal.values()).map(Refusal::of))
        .containsExactly(
            Refusal.COST,
            Refusal.COST,
            Refusal.VEXATIOUS,
            Refusal.VEXATIOUS,
            Refusal.COST,
            Refusal.VEXATIOUS,
            Refusal.VEXATIOUS);
    assertThat(CostDecision.MUST_COMPLY.ground()).isEmpty();
    assertThat(CostDecision.MUST_CONFIRM_OR_DENY.ground()).contains(COST);
    assertThat(CostDecision.NEED_NOT_CONFIRM_OR_DENY.ground()).contains(COST_OF_CONFIRMING);
    assertThat(CostDecision.NEED_NOT_COMPLY.ground()).contains(SCOTTISH_COST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12(1)              | COST",
        "s.12(2)            | COST_OF_CONFIRMING",
        "section 14(1)      | VEXATIOUS",
        "ss.14(1) and (2)   | VEXATIOUS REPEATED",
        "FOIA 2000 s.14(2)  | REPEATED",
        "12(1), 12(2), 12(1)| COST COST_OF_CONFIRMING",
      })
  void they_are_read_as_people_write_them(String written, String grounds) {
    assertThat(OutrightRefusal.read(written, Instrument.FOIA_2000))
        .isEqualTo(
            new OutrightReading.Read(
                Stream.of(grounds.split(" ")).map(OutrightRefusal::valueOf).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s.12     | Section 12 needs its paragraph: 12(1), 12(2).",
        "14       | Section 14 needs its paragraph: 14(1), 14(2).",
        "14(3)    | Section 14(3) does not refuse a request as a whole. There are: 12(1), 12(2),"
            + " 14(1), 14(2).",
        "31(1)(a) | Section 31(1)(a) does not refuse a request as a whole. There are: 12(1),"
            + " 12(2), 14(1), 14(2).",
        "reg 12(1)| Regulation 12(1) does not refuse a request as a whole: one that is manifestly"
            + " unreasonable is refused under regulation 12(4)(b).",
        "too dear | This part of the citation cannot be read: too",
      })
  void what_is_no_such_ground_says_what_would_help(String written, String sentence) {
    assertThat(OutrightRefusal.read(written, Instrument.FOIA_2000))
        .isInstanceOfSatisfying(
            OutrightReading.Unread.class,
            unread -> assertThat(unread.problem().sentence()).isEqualTo(sentence));
  }

  @Test
  void the_regime_of_the_case_decides_where_the_text_names_no_enactment() {
    assertThat(OutrightRefusal.read("12(1)", Instrument.EIR_2004))
        .isEqualTo(
            new OutrightReading.Unread(
                new CitationProblem.NotOutright(Instrument.EIR_2004, "12(1)", List.of())));
  }
}
