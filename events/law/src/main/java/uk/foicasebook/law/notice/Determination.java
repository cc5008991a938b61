package uk.foicasebook.law.notice;

/** What was decided about a strand of information. */
public enum Determination {
  /** Given, with the answer it is for. */
  DISCLOSED,
  /** Held, and not given. */
  WITHHELD,
  /** Searched for and not held; under the EIR that is an exception, reg 12(4)(a). */
  NOT_HELD,
  /** Not said whether it is held. */
  NEITHER_CONFIRMED_NOR_DENIED,
  /** Refused under FOIA 2000 s.12. */
  REFUSED_ON_COST,
  /** Refused under FOIA 2000 s.14. */
  REFUSED_AS_VEXATIOUS,
  /** Passed to the authority that holds it. */
  TRANSFERRED,
  /** Nothing yet. */
  UNDETERMINED
}
