package uk.foicasebook.law.time;

import uk.foicasebook.law.exemption.OutrightRefusal;

/** What a response refuses, which decides the part of section 17 that a late one breaches. */
public enum Refusal {
  /** Nothing: all of it was disclosed, or is not held. */
  NONE,
  /** Something, by an exemption or exception, or by neither confirming nor denying. */
  EXEMPTION,
  /** The request, because of what it would cost: section 12. */
  COST,
  /** The request, as vexatious or repeated: section 14. */
  VEXATIOUS;

  /** What a refusal outright is to the clock. */
  public static Refusal of(OutrightRefusal ground) {
    return ground.isOnCost() ? COST : VEXATIOUS;
  }
}
