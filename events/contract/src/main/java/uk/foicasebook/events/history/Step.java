package uk.foicasebook.events.history;

import tools.jackson.databind.node.ObjectNode;

/** Rewrites one fact from one revision to the next. */
interface Step {
  /** The stored name it is about. */
  String name();

  /** The revision it takes; it gives the next one. */
  int from();

  /** The same fact as the next revision writes it. The argument may be changed and given back. */
  ObjectNode rewrite(ObjectNode fact);

  /**
   * Keeps reading strict: what a revision never wrote is refused, not written over.
   *
   * @throws IllegalArgumentException if the member is there
   */
  static void refuseIfPresent(ObjectNode fact, String member) {
    if (fact.has(member)) {
      throw new IllegalArgumentException("An earlier revision never wrote " + member);
    }
  }
}
