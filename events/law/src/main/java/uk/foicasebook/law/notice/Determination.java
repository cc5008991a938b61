package uk.foicasebook.law.notice;

import uk.foicasebook.law.exemption.OutrightRefusal;

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
  /** Refused under FOIA 2000 s.12(1); whether it is held is still said. */
  REFUSED_ON_COST,
  /**
   * Refused on cost without saying whether it is held: FOIA 2000 s.12(2), since even that costs too
   * much, or FOISA 2002 s.12(1).
   */
  REFUSED_ON_COST_OF_CONFIRMING,
  /** Refused under FOIA 2000 s.14. */
  REFUSED_AS_VEXATIOUS,
  /** Passed to the authority that holds it. */
  TRANSFERRED,
  /** Nothing yet. */
  UNDETERMINED;

  /** What a refusal outright makes of a strand. */
  public static Determination of(OutrightRefusal ground) {
    return switch (ground) {
      case COST -> REFUSED_ON_COST;
      case COST_OF_CONFIRMING, SCOTTISH_COST -> REFUSED_ON_COST_OF_CONFIRMING;
      case VEXATIOUS, REPEATED, SCOTTISH_VEXATIOUS, SCOTTISH_REPEATED -> REFUSED_AS_VEXATIOUS;
    };
  }
}
