package uk.foicasebook.law.exemption;

/**
 * The two independent duties of FOIA 2000 s.1(1), each with its own exclusions and its own test.
 */
public enum Duty {
  /** Section 1(1)(a): to say whether the information is held. */
  CONFIRM_OR_DENY,
  /** Section 1(1)(b): to communicate it. */
  COMMUNICATE
}
