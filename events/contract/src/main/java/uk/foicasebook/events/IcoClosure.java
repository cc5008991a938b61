package uk.foicasebook.events;

/** How the Commissioner's file ended. */
public enum IcoClosure {
  /** With a decision notice that has been dealt with. */
  DECIDED,
  /** By agreement. */
  RESOLVED_INFORMALLY,
  /** The complainant withdrew or abandoned it: FOIA 2000 s.50(2)(d). */
  WITHDRAWN,
  /** It was not taken on: FOIA 2000 s.50(2)(a) to (c). */
  NOT_ACCEPTED
}
