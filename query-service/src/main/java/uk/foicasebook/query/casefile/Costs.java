package uk.foicasebook.query.casefile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foicasebook.events.AggregatedRequest;
import uk.foicasebook.events.AggregationGround;
import uk.foicasebook.events.CostActivity;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.SearchEvent.CostEstimated;
import uk.foicasebook.events.SearchEvent.RequestsAggregated;
import uk.foicasebook.law.cost.Activity;
import uk.foicasebook.law.cost.AppropriateLimit;
import uk.foicasebook.law.cost.CostDecision;
import uk.foicasebook.law.cost.CostEstimate;
import uk.foicasebook.law.cost.CostLine;

/** What compliance would cost, by estimate, and the requests that are counted with this one. */
public record Costs(List<CostEstimated> estimates, List<Counted> counted) {
  static final Costs NONE = new Costs(List.of(), List.of());

  /** A request counted with this one, and on what ground. */
  public record Counted(AggregatedRequest request, AggregationGround ground, ProtectedText why) {}

  Costs with(CostEstimated e) {
    return new Costs(Lists.replacing(estimates, e, CostEstimated::estimate), counted);
  }

  Costs with(RequestsAggregated e) {
    List<Counted> more = counted;
    for (AggregatedRequest request : e.requests()) {
      more =
          Lists.replacing(
              more,
              new Counted(request, e.ground(), e.why()),
              each -> each.request().caseId());
    }
    return new Costs(estimates, more);
  }

  /** The limit the last estimate was measured by; empty where there is none. */
  public Optional<Integer> limitPounds() {
    return estimates.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(estimates.getLast().limitPounds());
  }

  /** What this request costs together with those that are counted with it. */
  public CostEstimate together() {
    return estimate(items()).together(others());
  }

  /** What that lets the authority do, by a limit. */
  public CostDecision decision(AppropriateLimit limit) {
    return limit.decide(
        estimate(items()),
        others(),
        estimate(
            items().filter(item -> item.activity() == CostActivity.DETERMINING_WHETHER_HELD)));
  }

  private Stream<CostItem> items() {
    return estimates.stream().flatMap(estimate -> estimate.items().stream());
  }

  private List<CostEstimate> others() {
    return counted.stream()
        .map(each -> CostEstimate.of(line(Activity.LOCATING, each.request().minutes())))
        .toList();
  }

  private static CostEstimate estimate(Stream<CostItem> items) {
    return new CostEstimate(
        items.map(item -> line(Activity.valueOf(item.activity().name()), item.minutes())).toList());
  }

  private static CostLine line(Activity activity, int minutes) {
    return CostLine.time(activity, Duration.ofMinutes(minutes));
  }
}
