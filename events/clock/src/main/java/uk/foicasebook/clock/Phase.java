package uk.foicasebook.clock;

/**
 * Where a case stands in its life. What is still owed comes first: a complaint about silence leaves
 * the answer owed. It is a function of the facts alone, the same for whoever decides and whoever
 * reads.
 */
public enum Phase {
  /** Received, and nobody has it yet. */
  RECEIVED,
  /** An officer has it and the clock runs, for some of it at least. */
  LIVE,
  /** All that is owed waits for the requester to make it clear: FOIA 2000 s.1(3). */
  AWAITING_CLARIFICATION,
  /** All that is owed waits for the requester, and a fee is among it: FOIA 2000 s.9(2). */
  AWAITING_FEE,
  /** The last answer has gone out. */
  ANSWERED,
  /** An internal review was asked for and is not decided. */
  UNDER_REVIEW,
  /** Every review that was asked for is decided. */
  REVIEWED,
  /** A complaint is with the Commissioner. */
  WITH_REGULATOR,
  /** An appeal waits for a tribunal. */
  AT_TRIBUNAL,
  /** The requester withdrew all that was not answered. */
  WITHDRAWN,
  /** It was passed on to another authority, and the requester was told. */
  TRANSFERRED,
  /** It lapsed: a fee was not paid, or a question not answered. */
  LAPSED,
  /** What came in is not a valid request: FOIA 2000 s.8(1). */
  INVALID,
  /** It was closed, and nothing has opened it again. */
  CLOSED
}
