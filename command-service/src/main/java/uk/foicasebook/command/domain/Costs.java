package uk.foicasebook.command.domain;

import java.util.stream.Stream;
import uk.foicasebook.clock.Costing;
import uk.foicasebook.events.AggregatedRequest;
import uk.foicasebook.events.AggregationGround;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.events.EstimateId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.SearchEvent.CostEstimated;
import uk.foicasebook.events.SearchEvent.RequestsAggregated;

/** What compliance would cost, by estimate, and the requests that are counted with this one. */
record Costs(Entries<EstimateId, CostEstimated> estimates, Entries<CaseId, Counted> counted) {
  static final Costs NONE = new Costs(Entries.none(), Entries.none());

  /** A request counted with this one, and on what ground. */
  record Counted(AggregatedRequest request, AggregationGround ground, ProtectedText why) {}

  Costs with(CostEstimated e) {
    return new Costs(estimates.with(e.estimate(), e), counted);
  }

  Costs with(RequestsAggregated e) {
    Entries<CaseId, Counted> more = counted;
    for (AggregatedRequest request : e.requests()) {
      more = more.with(request.caseId(), new Counted(request, e.ground(), e.why()));
    }
    return new Costs(estimates, more);
  }

  /** Minutes of work that this request alone would take. */
  int minutes() {
    return Math.clamp(items().mapToLong(CostItem::minutes).sum(), 0, Integer.MAX_VALUE);
  }

  /** Whether anything was estimated of this request. */
  boolean areEstimated() {
    return !estimates.isEmpty();
  }

  /** What they are to the law. */
  Costing inLaw() {
    return Costing.of(items().toList(), counted.values().stream().map(Counted::request).toList());
  }

  private Stream<CostItem> items() {
    return estimates.values().stream().flatMap(estimate -> estimate.items().stream());
  }
}
