package uk.foicasebook.command.domain;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.events.AggregatedRequest;
import uk.foicasebook.events.AggregationGround;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.CostActivity;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.events.EstimateId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.SearchEvent.CostEstimated;
import uk.foicasebook.events.SearchEvent.RequestsAggregated;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.cost.Activity;
import uk.foicasebook.law.cost.AppropriateLimit;
import uk.foicasebook.law.cost.CostDecision;
import uk.foicasebook.law.cost.CostEstimate;
import uk.foicasebook.law.cost.CostLine;

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

  /** This request and what is counted with it. */
  CostEstimate together() {
    return estimate(items()).together(others());
  }

  /** What merely finding out whether the information is held would cost. */
  CostEstimate confirming() {
    return estimate(
        items().filter(item -> item.activity() == CostActivity.DETERMINING_WHETHER_HELD));
  }

  /** What that lets the authority do. */
  @Cites({"FOIA 2000 s.12(1)", "FOIA 2000 s.12(2)", "FOIA 2000 s.12(4)"})
  CostDecision decision(AppropriateLimit limit) {
    return limit.decide(estimate(items()), others(), confirming());
  }

  private Stream<CostItem> items() {
    return estimates.values().stream().flatMap(estimate -> estimate.items().stream());
  }

  /** Of another request only its minutes are known; they count whatever they are spent on. */
  private List<CostEstimate> others() {
    return counted.values().stream()
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
