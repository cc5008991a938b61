package uk.foicasebook.law.exemption;

/** What must be shown before a provision applies at all, ahead of any public interest. */
public enum Engagement {
  /** The information is of the kind described. */
  CLASS,
  /** Disclosure would, or would be likely to, prejudice the interest. */
  PREJUDICE,
  /** The same, and the prejudice would be substantial: FOISA 2002. */
  SUBSTANTIAL_PREJUDICE,
  /** Disclosure would, or would be likely to, endanger a person: FOIA 2000 s.38. */
  ENDANGERMENT,
  /** Exemption is required to safeguard the interest: FOIA 2000 s.24. */
  REQUIRED,
  /** The same as prejudice, in the reasonable opinion of a qualified person: FOIA 2000 s.36. */
  QUALIFIED_OPINION,
  /** A condition about personal data is satisfied: FOIA 2000 s.40, EIR 2004 reg 13. */
  DATA_PROTECTION,
  /** Disclosure would adversely affect the interest, more probably than not: EIR 2004 reg 12(5). */
  ADVERSE_EFFECT;

  /**
   * Whether the harm and its likelihood must be recorded before the provision is relied on. A
   * qualified person's opinion carries its own.
   */
  public boolean needsHarm() {
    return switch (this) {
      case PREJUDICE, SUBSTANTIAL_PREJUDICE, ENDANGERMENT, ADVERSE_EFFECT -> true;
      case CLASS, REQUIRED, QUALIFIED_OPINION, DATA_PROTECTION -> false;
    };
  }
}
