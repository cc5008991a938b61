package uk.foicasebook.events.history;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every revision ever left behind, and the steps from each to today's. The steps of a name stand in
 * the order of their revisions.
 */
public final class History {
  private static final List<Step> STEPS =
      List.of(new RequestAcknowledged1To2(), new AuthorityProfileSet1To2());

  private History() {}

  /**
   * Rewrites a stored fact step by step until no step is left.
   *
   * @param revision the one it was stored under, below the current one
   * @throws IllegalArgumentException if it holds what that revision never wrote
   */
  public static ObjectNode upcast(String name, int revision, ObjectNode fact) {
    var current = fact;
    var reached = revision;
    for (var step : STEPS) {
      if (step.name().equals(name) && step.from() == reached) {
        current = step.rewrite(current);
        reached++;
      }
    }
    return current;
  }

  /** The revision that the steps of a name lead to. */
  static int leadsTo(String name) {
    return STEPS.stream()
        .filter(step -> step.name().equals(name))
        .mapToInt(step -> step.from() + 1)
        .max()
        .orElse(1);
  }
}
