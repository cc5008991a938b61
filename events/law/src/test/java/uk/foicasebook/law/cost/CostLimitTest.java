package uk.foicasebook.law.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Provision;
import uk.foicasebook.law.Regime;

class CostLimitTest {
  private static final AppropriateLimit POLICE = AppropriateLimit.of(AuthorityKind.POLICE);
  private static final CostEstimate QUICK = hours(Activity.DETERMINING_WHETHER_HELD, 1);

  @Test
  @Cites("SI 2004/3244 reg 3")
  void a_police_force_has_four_hundred_and_fifty_pounds_and_a_department_six_hundred() {
    assertThat(POLICE.pounds()).isEqualTo(450);
    assertThat(POLICE.hours()).isEqualTo(Duration.ofHours(18));
    AppropriateLimit department = AppropriateLimit.of(AuthorityKind.GOVERNMENT_DEPARTMENT);
    assertThat(department.pounds()).isEqualTo(600);
    assertThat(department.hours()).isEqualTo(Duration.ofHours(24));
  }

  @Test
  @Cites("SI 2004/3244 reg 3")
  void the_bodies_of_part_one_of_the_schedule_have_the_higher_limit() {
    assertThat(AuthorityKind.values())
        .filteredOn(kind -> AppropriateLimit.of(kind) == AppropriateLimit.SCHEDULE_ONE_PART_ONE)
        .containsExactly(
            AuthorityKind.GOVERNMENT_DEPARTMENT,
            AuthorityKind.WELSH_GOVERNMENT,
            AuthorityKind.HOUSE_OF_COMMONS,
            AuthorityKind.HOUSE_OF_LORDS,
            AuthorityKind.DEVOLVED_LEGISLATURE,
            AuthorityKind.ARMED_FORCES);
  }

  @Test
  @Cites("SI 2004/3244 reg 4(4)")
  void anybodys_hour_is_twenty_five_pounds() {
    assertThat(hours(Activity.LOCATING, 3).pounds()).isEqualByComparingTo("75.00");
    assertThat(CostEstimate.of(CostLine.time(Activity.LOCATING, Duration.ofMinutes(1))).pounds())
        .isEqualTo(new BigDecimal("0.42"));
    assertThat(POLICE.costOf(hours(Activity.LOCATING, 3))).isEqualByComparingTo("75.00");
    assertThat(AppropriateLimit.SCOTTISH.costOf(hours(Activity.LOCATING, 3)))
        .isEqualByComparingTo("45.00");
  }

  @Test
  @Cites("SI 2004/3244 reg 4(3)")
  void four_activities_count_and_redaction_is_not_one_of_them() {
    assertThat(Activity.values())
        .filteredOn(Activity::counts)
        .containsExactly(
            Activity.DETERMINING_WHETHER_HELD,
            Activity.LOCATING,
            Activity.RETRIEVING,
            Activity.EXTRACTING);
    CostEstimate estimate =
        CostEstimate.of(
            CostLine.time(Activity.EXTRACTING, Duration.ofHours(2)),
            new CostLine(Activity.RETRIEVING, Duration.ZERO, new BigDecimal("12.50")),
            new CostLine(Activity.REDACTING, Duration.ofHours(40), new BigDecimal("99")));
    assertThat(estimate.countedTime()).isEqualTo(Duration.ofHours(2));
    assertThat(estimate.pounds()).isEqualByComparingTo("62.50");
  }

  @Test
  @Cites("FOIA 2000 s.12(1)")
  void exactly_at_the_limit_does_not_exceed_it() {
    CostEstimate eighteen = hours(Activity.LOCATING, 18);
    CostEstimate aSecondMore =
        CostEstimate.of(
            CostLine.time(Activity.LOCATING, Duration.ofHours(18)),
            CostLine.time(Activity.EXTRACTING, Duration.ofSeconds(1)));
    assertThat(POLICE.isExceededBy(eighteen)).isFalse();
    assertThat(POLICE.isExceededBy(aSecondMore)).isTrue();
    assertThat(POLICE.decide(eighteen, List.of(), QUICK)).isEqualTo(CostDecision.MUST_COMPLY);
  }

  @Test
  @Cites("FOIA 2000 s.12(2)")
  void an_authority_over_the_limit_still_says_whether_it_holds_the_information() {
    CostEstimate whole = hours(Activity.EXTRACTING, 30);
    assertThat(POLICE.decide(whole, List.of(), QUICK)).isEqualTo(CostDecision.MUST_CONFIRM_OR_DENY);
    assertThat(POLICE.decide(whole, List.of(), hours(Activity.DETERMINING_WHETHER_HELD, 18)))
        .isEqualTo(CostDecision.MUST_CONFIRM_OR_DENY);
    assertThat(POLICE.decide(whole, List.of(), hours(Activity.DETERMINING_WHETHER_HELD, 19)))
        .isEqualTo(CostDecision.NEED_NOT_CONFIRM_OR_DENY);
  }

  @Test
  @Cites("FOIA 2000 s.12(4)")
  void requests_added_together_are_measured_against_one_limit() {
    CostEstimate ten = hours(Activity.LOCATING, 10);
    assertThat(POLICE.decide(ten, List.of(hours(Activity.LOCATING, 8)), QUICK))
        .isEqualTo(CostDecision.MUST_COMPLY);
    assertThat(
            POLICE.decide(
                ten, List.of(hours(Activity.LOCATING, 5), hours(Activity.LOCATING, 4)), QUICK))
        .isEqualTo(CostDecision.MUST_CONFIRM_OR_DENY);
    assertThat(ten.together(List.of(QUICK)).pounds()).isEqualByComparingTo("275");
  }

  @Property
  @Cites("SI 2004/3244 reg 4(4)")
  void cost_is_above_the_limit_only_when_time_is(@ForAll @IntRange(max = 100_000) int seconds) {
    CostEstimate estimate =
        CostEstimate.of(CostLine.time(Activity.RETRIEVING, Duration.ofSeconds(seconds)));
    assertThat(POLICE.isExceededBy(estimate)).isEqualTo(seconds > 18 * 3600);
  }

  @Property
  void adding_work_never_makes_a_request_cheaper(
      @ForAll @IntRange(max = 2_000) int minutes, @ForAll Activity activity) {
    CostEstimate more = QUICK.together(List.of(minutes(activity, minutes)));
    assertThat(more.pounds()).isGreaterThanOrEqualTo(QUICK.pounds());
  }

  @Test
  @Cites({"FOISA 2002 s.12(1)", "SSI 2004/467 reg 3", "SSI 2004/467 reg 5"})
  void scotland_has_six_hundred_pounds_at_fifteen_an_hour_and_one_limit() {
    AppropriateLimit scottish =
        AppropriateLimit.under(Regime.FOISA, AuthorityKind.POLICE).orElseThrow();
    assertThat(scottish.pounds()).isEqualTo(600);
    assertThat(scottish.hours()).isEqualTo(Duration.ofHours(40));
    assertThat(scottish.decide(hours(Activity.LOCATING, 40), List.of(), QUICK))
        .isEqualTo(CostDecision.MUST_COMPLY);
    assertThat(scottish.decide(minutes(Activity.LOCATING, 40 * 60 + 1), List.of(), QUICK))
        .isEqualTo(CostDecision.NEED_NOT_COMPLY);
  }

  @Test
  @Cites("SI 2004/3244 reg 3")
  void the_regulations_on_environmental_information_have_no_limit() {
    assertThat(AppropriateLimit.under(Regime.EIR, AuthorityKind.POLICE)).isEmpty();
    assertThat(AppropriateLimit.under(Regime.FOIA, AuthorityKind.POLICE)).contains(POLICE);
  }

  @Test
  @Cites({"FOIA 2000 s.9", "SI 2004/3244 reg 6"})
  void within_the_limit_only_what_is_paid_out_may_be_charged() {
    assertThat(MaximumFee.of(POLICE, hours(Activity.LOCATING, 18), new BigDecimal("12.40")))
        .isEqualTo(new MaximumFee(new BigDecimal("12.40"), Provision.statute("FOIA 2000 s.9")));
  }

  @Test
  @Cites({"FOIA 2000 s.13", "SI 2004/3244 reg 7"})
  void above_the_limit_the_whole_estimate_may_be_charged_as_well() {
    assertThat(MaximumFee.of(POLICE, hours(Activity.LOCATING, 20), new BigDecimal("12.40")))
        .isEqualTo(new MaximumFee(new BigDecimal("512.40"), Provision.statute("FOIA 2000 s.13")));
  }

  @Test
  void a_cost_below_nought_is_no_cost() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CostLine.time(Activity.LOCATING, Duration.ofSeconds(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CostLine(Activity.LOCATING, Duration.ZERO, new BigDecimal("-0.01")));
  }

  private static CostEstimate hours(Activity activity, int hours) {
    return minutes(activity, hours * 60);
  }

  private static CostEstimate minutes(Activity activity, int minutes) {
    return CostEstimate.of(CostLine.time(activity, Duration.ofMinutes(minutes)));
  }
}
