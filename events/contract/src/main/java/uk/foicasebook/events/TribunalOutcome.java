package uk.foicasebook.events;

/** What became of an appeal. */
public enum TribunalOutcome {
  /** It was allowed. */
  ALLOWED,
  /** It was allowed in part. */
  PARTLY_ALLOWED,
  /** It was dismissed. */
  DISMISSED,
  /** It was withdrawn or struck out. */
  WITHDRAWN
}
