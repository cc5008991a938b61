package uk.foicasebook.query.standing;

/** What the answer to a whole case came to, when it went out first. */
public enum Outcome {
  /** All that was held was disclosed. */
  GRANTED_IN_FULL,
  /** Some was disclosed, and some refused. */
  GRANTED_IN_PART,
  /** Nothing was disclosed, and something refused. */
  REFUSED_IN_FULL,
  /** Nothing was held. */
  NOT_HELD,
  /** Nothing is recorded as decided: advice and assistance, or an answer brought over without. */
  NO_DECISION
}
