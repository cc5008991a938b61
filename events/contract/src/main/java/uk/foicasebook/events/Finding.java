package uk.foicasebook.events;

/** What the authority says about holding the information of a strand. */
public enum Finding {
  /** Confirmed held. */
  HELD,
  /** Searched for and not held: a determination in itself, FOIA 2000 s.1(1)(a). */
  NOT_HELD,
  /** Neither said, as before a decision or under a refusal to confirm or deny. */
  NOT_STATED
}
