package uk.foicasebook.events.history;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Every revision ever left behind, and the steps from each to today's. */
public final class History {
  private static final List<Step> STEPS = List.of();

  private History() {}

  /**
   * Rewrites a stored fact step by step until no step is left.
   *
   * @param revision the one it was stored under, below the current one
   */
  public static ObjectNode upcast(String name, int revision, ObjectNode fact) {
    var current = fact;
    for (var step : STEPS) {
      if (step.name().equals(name) && step.from() >= revision) {
        current = step.rewrite(current);
      }
    }
    return current;
  }
}
