package uk.foicasebook.events;

/** Work that counts towards the appropriate limit: SI 2004/3244 reg 4(3). */
public enum CostActivity {
  /** Finding out whether the information is held: reg 4(3)(a). */
  DETERMINING_WHETHER_HELD,
  /** Locating it, or a document that may contain it: reg 4(3)(b). */
  LOCATING,
  /** Retrieving it, or a document that may contain it: reg 4(3)(c). */
  RETRIEVING,
  /** Extracting it from a document that contains it: reg 4(3)(d). */
  EXTRACTING
}
