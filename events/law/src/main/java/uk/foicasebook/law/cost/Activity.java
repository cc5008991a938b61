package uk.foicasebook.law.cost;

import uk.foicasebook.law.Cites;

/** Work that a request causes. Four kinds count towards the limit: SI 2004/3244 reg 4(3). */
public enum Activity {
  /** Finding out whether the information is held: reg 4(3)(a). */
  DETERMINING_WHETHER_HELD(true),
  /** Locating it, or a document that may contain it: reg 4(3)(b). */
  LOCATING(true),
  /** Retrieving it, or a document that may contain it: reg 4(3)(c). */
  RETRIEVING(true),
  /** Extracting it from a document that contains it: reg 4(3)(d). */
  EXTRACTING(true),
  /** Blacking out what is exempt. */
  REDACTING(false),
  /** Deciding which exemptions apply. */
  CONSIDERING_EXEMPTIONS(false),
  /** Weighing the public interest. */
  WEIGHING_PUBLIC_INTEREST(false),
  /** Asking third parties or other authorities. */
  CONSULTING(false),
  /** Getting the answer cleared. */
  CLEARING(false);

  private final boolean counts;

  Activity(boolean counts) {
    this.counts = counts;
  }

  /** Whether its cost counts towards the appropriate limit. */
  @Cites("SI 2004/3244 reg 4(3)")
  public boolean counts() {
    return counts;
  }
}
