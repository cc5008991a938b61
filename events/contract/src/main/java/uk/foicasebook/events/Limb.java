package uk.foicasebook.events;

/** Which of the two duties of FOIA 2000 s.1(1) something is about. */
public enum Limb {
  /** Section 1(1)(a). */
  CONFIRM_OR_DENY,
  /** Section 1(1)(b). */
  COMMUNICATE
}
