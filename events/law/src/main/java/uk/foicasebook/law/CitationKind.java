package uk.foicasebook.law;

/** How much weight a citation bears: the statute binds, the rest explains or advises. */
public enum CitationKind {
  /** An Act or statutory instrument. */
  STATUTE,
  /** The section 45 or section 46 Code of Practice: not law, but departure is criticised. */
  CODE,
  /** Published guidance of the regulator, or a reading of the statute that rests on it. */
  GUIDANCE,
  /** What authorities and the regulator do, without a text to point at. */
  PRACTICE,
  /** A decision or the procedure rules of a court or tribunal. */
  TRIBUNAL
}
