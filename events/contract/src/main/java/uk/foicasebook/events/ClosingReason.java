package uk.foicasebook.events;

/** Why a case is closed. */
public enum ClosingReason {
  /** Everything owed was done and every window has run out, or nobody needs it open. */
  COMPLETED,
  /** The request was withdrawn. */
  WITHDRAWN,
  /** Another authority has it. */
  TRANSFERRED,
  /** It lapsed. */
  LAPSED,
  /** It was never a valid request. */
  INVALID,
  /** Another case deals with it. */
  DUPLICATE,
  /** It was opened by mistake. */
  ADMINISTRATIVE
}
