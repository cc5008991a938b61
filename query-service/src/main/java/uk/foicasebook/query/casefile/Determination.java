package uk.foicasebook.query.casefile;

/** What becomes of a strand. */
public enum Determination {
  /** Communicated: FOIA 2000 s.1(1)(b). */
  DISCLOSED,
  /** Exempt, under the provisions named. */
  WITHHELD,
  /** Said not to be held: FOIA 2000 s.1(1)(a). */
  NOT_HELD,
  /** The duty to confirm or deny does not arise, under the provisions named. */
  NEITHER_CONFIRMED_NOR_DENIED,
  /** Passed on to another authority, and so said not to be held here. */
  TRANSFERRED,
  /** Refused without an exemption, under FOIA 2000 s.12 or s.14. */
  REFUSED,
  /** Nothing decided yet. */
  UNDETERMINED
}
