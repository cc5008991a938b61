package uk.foicasebook.law.notice;

/** How far the weighing of the public interest has come for one ground. */
public enum PublicInterest {
  /** Nothing is recorded. */
  NOT_TESTED,
  /** More time was taken within FOIA 2000 s.10(3), and a date is estimated. */
  UNDECIDED,
  /** The balance and its reasons are recorded. */
  DECIDED
}
