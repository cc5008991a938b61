package uk.foicasebook.query.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Costing;
import uk.foicasebook.events.AggregationGround;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.CostActivity;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.events.EstimateId;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.CostEstimated;
import uk.foicasebook.law.cost.AppropriateLimit;
import uk.foicasebook.law.cost.CostDecision;
import uk.foicasebook.query.casefile.Costs;

/**
 * What compliance would cost, against the limit.
 *
 * @param minutes of all work that counts, that for the other requests included
 * @param pounds the same in money
 * @param limitPounds the appropriate limit; null where nothing is estimated, or there is none
 * @param decision what that lets the authority do; null where there is no limit
 */
public record CostsView(
    List<Estimate> estimates,
    List<Counted> countedTogether,
    long minutes,
    BigDecimal pounds,
    @Nullable Integer limitPounds,
    @Nullable CostDecision decision) {

  /** An estimate. */
  record Estimate(
      EstimateId id,
      LocalDate on,
      Scope scope,
      List<Item> items,
      int minutes,
      @Nullable String sampling) {
    static Estimate of(CostEstimated e) {
      return new Estimate(
          e.estimate(),
          e.happenedOn(),
          e.scope(),
          e.items().stream()
              .map(i -> new Item(i.activity(), i.minutes(), Shown.required(i.basis())))
              .toList(),
          e.items().stream().mapToInt(CostItem::minutes).sum(),
          Shown.text(e.sampling()));
    }
  }

  /** One kind of work in it. */
  record Item(CostActivity activity, int minutes, String basis) {}

  /** A request that is counted with this one. */
  record Counted(
      CaseId caseId, LocalDate receivedOn, int minutes, AggregationGround ground, String why) {
    static Counted of(Costs.Counted each) {
      return new Counted(
          each.request().caseId(),
          each.request().receivedOn(),
          each.request().minutes(),
          each.ground(),
          Shown.required(each.why()));
    }
  }

  /** The costs as they are shown under a regime. */
  public static CostsView of(Costs costs, Regime regime) {
    Integer pounds = costs.limitPounds().orElse(null);
    AppropriateLimit limit = limit(pounds, regime);
    Costing costing = costs.inLaw();
    return new CostsView(
        costs.estimates().stream().map(Estimate::of).toList(),
        costs.counted().stream().map(Counted::of).toList(),
        costing.together().countedTime().toMinutes(),
        limit.costOf(costing.together()),
        pounds,
        pounds == null ? null : costing.decide(limit));
  }

  /** The limit by what it was when the estimate was made; an hour costs what the regime says. */
  private static AppropriateLimit limit(@Nullable Integer pounds, Regime regime) {
    if (regime == Regime.FOISA) {
      return AppropriateLimit.SCOTTISH;
    }
    return pounds != null && pounds == AppropriateLimit.SCHEDULE_ONE_PART_ONE.pounds()
        ? AppropriateLimit.SCHEDULE_ONE_PART_ONE
        : AppropriateLimit.ANY_OTHER;
  }
}
