package uk.foicasebook.events;

/** How likely a harm is said to be. */
public enum Likelihood {
  /** More probable than not. */
  WOULD,
  /** A real and significant risk. */
  WOULD_BE_LIKELY,
  /** The author did not say which. */
  NOT_STATED
}
