package uk.foicasebook.query.casefile;

import java.util.List;
import java.util.Optional;
import uk.foicasebook.clock.Costing;
import uk.foicasebook.events.AggregatedRequest;
import uk.foicasebook.events.AggregationGround;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.SearchEvent.CostEstimated;
import uk.foicasebook.events.SearchEvent.RequestsAggregated;

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
              more, new Counted(request, e.ground(), e.why()), each -> each.request().caseId());
    }
    return new Costs(estimates, more);
  }

  /** The limit the last estimate was measured by; empty where there is none. */
  public Optional<Integer> limitPounds() {
    return estimates.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(estimates.getLast().limitPounds());
  }

  /** What they are to the law. */
  public Costing inLaw() {
    return Costing.of(
        estimates.stream().flatMap(estimate -> estimate.items().stream()).toList(),
        counted.stream().map(Counted::request).toList());
  }
}
