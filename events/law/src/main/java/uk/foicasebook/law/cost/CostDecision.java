package uk.foicasebook.law.cost;

import java.util.Optional;
import uk.foicasebook.law.exemption.OutrightRefusal;

/**
 * What the cost of a request lets an authority do. Where it refuses, it says so under FOIA 2000
 * s.17(5), and helps the requester to ask for less under s.16.
 */
public enum CostDecision {
  /** Within the limit, exactly at it included. */
  MUST_COMPLY,
  /** Over the limit, while saying whether the information is held is not: FOIA 2000 s.12(1),(2). */
  MUST_CONFIRM_OR_DENY,
  /** Even saying whether it is held would exceed the limit: FOIA 2000 s.12(2). */
  NEED_NOT_CONFIRM_OR_DENY,
  /** Over the limit in Scotland, where confirming has no limit of its own: FOISA 2002 s.12(1). */
  NEED_NOT_COMPLY;

  /** The ground on which the request may be refused; empty where it must be complied with. */
  public Optional<OutrightRefusal> ground() {
    return switch (this) {
      case MUST_COMPLY -> Optional.empty();
      case MUST_CONFIRM_OR_DENY -> Optional.of(OutrightRefusal.COST);
      case NEED_NOT_CONFIRM_OR_DENY -> Optional.of(OutrightRefusal.COST_OF_CONFIRMING);
      case NEED_NOT_COMPLY -> Optional.of(OutrightRefusal.SCOTTISH_COST);
    };
  }
}
