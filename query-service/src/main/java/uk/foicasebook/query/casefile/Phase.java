package uk.foicasebook.query.casefile;

/** The stages in the life of a case, in order. */
public enum Phase {
  /** Received, and nobody has it yet. */
  RECEIVED,
  /** An officer has it and the clock runs. */
  LIVE,
  /** The last answer has gone out. */
  ANSWERED,
  /** An internal review was asked for. */
  UNDER_REVIEW
}
