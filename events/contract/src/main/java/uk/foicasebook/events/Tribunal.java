package uk.foicasebook.events;

/** Where an appeal is heard. */
public enum Tribunal {
  /** The First-tier Tribunal, on the merits: FOIA 2000 s.58. */
  FIRST_TIER,
  /** The Upper Tribunal, on a point of law. */
  UPPER
}
