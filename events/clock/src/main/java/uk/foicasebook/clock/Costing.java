package uk.foicasebook.clock;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import uk.foicasebook.events.AggregatedRequest;
import uk.foicasebook.events.CostActivity;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.cost.Activity;
import uk.foicasebook.law.cost.AppropriateLimit;
import uk.foicasebook.law.cost.CostDecision;
import uk.foicasebook.law.cost.CostEstimate;
import uk.foicasebook.law.cost.CostLine;

/**
 * What the estimates of a case are to the law of cost.
 *
 * @param whole what complying with this request would cost
 * @param others what each request counted with it would cost
 * @param confirming what merely finding out whether the information is held would cost
 */
public record Costing(CostEstimate whole, List<CostEstimate> others, CostEstimate confirming) {
  public Costing {
    others = List.copyOf(others);
  }

  /** Of another request only its minutes are known; they count whatever they are spent on. */
  @Cites({"FOIA 2000 s.12(2)", "FOIA 2000 s.12(4)"})
  public static Costing of(Collection<CostItem> items, Collection<AggregatedRequest> counted) {
    return new Costing(
        estimate(items),
        counted.stream()
            .map(each -> new CostEstimate(List.of(line(Activity.LOCATING, each.minutes()))))
            .toList(),
        estimate(
            items.stream()
                .filter(item -> item.activity() == CostActivity.DETERMINING_WHETHER_HELD)
                .toList()));
  }

  /** This request and what is counted with it. */
  public CostEstimate together() {
    return whole.together(others);
  }

  /** What that lets the authority do. */
  public CostDecision decide(AppropriateLimit limit) {
    return limit.decide(whole, others, confirming);
  }

  private static CostEstimate estimate(Collection<CostItem> items) {
    return new CostEstimate(
        items.stream()
            .map(item -> line(Activity.valueOf(item.activity().name()), item.minutes()))
            .toList());
  }

  private static CostLine line(Activity activity, int minutes) {
    return CostLine.time(activity, Duration.ofMinutes(minutes));
  }
}
