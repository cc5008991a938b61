package uk.foicasebook.query.standing;

/** On what ground something was refused: one for each case, an exemption before all others. */
public enum RefusalGround {
  /** An exemption or exception, also where nothing was confirmed or denied. */
  EXEMPTION,
  /** The cost of it: FOIA 2000 s.12. */
  COST,
  /** Vexatious: FOIA 2000 s.14(1). */
  VEXATIOUS,
  /** Repeated: FOIA 2000 s.14(2). */
  REPEATED
}
