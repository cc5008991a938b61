package uk.foicasebook.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.events.CostActivity.DETERMINING_WHETHER_HELD;
import static uk.foicasebook.events.CostActivity.LOCATING;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foicasebook.events.AggregatedRequest;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.CostActivity;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.cost.AppropriateLimit;
import uk.foicasebook.law.cost.CostDecision;

/** A police force may spend 450 pounds, which are eighteen hours. */
class CostingTest {

  @Test
  @Cites({"FOIA 2000 s.12(2)", "FOIA 2000 s.12(4)"})
  void requests_that_are_counted_together_may_be_too_much_where_each_is_not() {
    Costing alone = Costing.of(List.of(item(LOCATING, 12 * 60)), List.of());
    Costing both = Costing.of(List.of(item(LOCATING, 12 * 60)), List.of(other(8 * 60)));

    assertThat(alone.decide(AppropriateLimit.ANY_OTHER)).isEqualTo(CostDecision.MUST_COMPLY);
    assertThat(both.decide(AppropriateLimit.ANY_OTHER))
        .isEqualTo(CostDecision.MUST_CONFIRM_OR_DENY);
    assertThat(both.together().countedTime()).isEqualTo(Duration.ofHours(20));
    assertThat(both.whole().countedTime()).isEqualTo(Duration.ofHours(12));
  }

  @Test
  @Cites("FOIA 2000 s.12(2)")
  void to_say_whether_it_is_held_takes_the_work_of_finding_out_and_no_other() {
    Costing costing =
        Costing.of(List.of(item(DETERMINING_WHETHER_HELD, 19 * 60), item(LOCATING, 60)), List.of());

    assertThat(costing.confirming().countedTime()).isEqualTo(Duration.ofHours(19));
    assertThat(costing.decide(AppropriateLimit.ANY_OTHER))
        .isEqualTo(CostDecision.NEED_NOT_CONFIRM_OR_DENY);
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_work_that_a_fact_can_name_counts(CostActivity activity) {
    assertThat(Costing.of(List.of(item(activity, 30)), List.of()).whole().countedTime())
        .isEqualTo(Duration.ofMinutes(30));
  }

  private static CostItem item(CostActivity activity, int minutes) {
    return new CostItem(activity, minutes, ProtectedText.of("By a trial"));
  }

  private static AggregatedRequest other(int minutes) {
    return new AggregatedRequest(
        CaseId.of("0195c6a0-0000-7000-8000-000000000002"), LocalDate.of(2026, 3, 2), minutes);
  }
}
