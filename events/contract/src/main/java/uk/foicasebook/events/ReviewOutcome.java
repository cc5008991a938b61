package uk.foicasebook.events;

/** What an internal review came to. */
public enum ReviewOutcome {
  /** The first decision stands. */
  UPHELD,
  /** It stands, on other or additional grounds. */
  UPHELD_ON_DIFFERENT_GROUNDS,
  /** Some of it does not stand. */
  PARTLY_OVERTURNED,
  /** None of it stands. */
  OVERTURNED,
  /** It stands, but how or when it was made does not. */
  PROCEDURAL_FAILING_ONLY
}
