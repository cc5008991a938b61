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
}
