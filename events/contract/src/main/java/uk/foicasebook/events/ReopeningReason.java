package uk.foicasebook.events;

/** Why a closed case is open again. */
public enum ReopeningReason {
  /** What was asked for came after all: FOIA 2000 s.10(6)(b). */
  CLARIFICATION_SUPPLIED,
  /** The requester complained. */
  REVIEW_REQUESTED,
  /** The requester went to the Commissioner: FOIA 2000 s.50(1). */
  COMPLAINT_TO_COMMISSIONER,
  /** The Commissioner decided: FOIA 2000 s.50(3)(b). */
  DECISION_NOTICE,
  /** The tribunal decided: FOIA 2000 s.58. */
  TRIBUNAL,
  /** What was sent did not arrive. */
  NON_DELIVERY,
  /** It should not have been closed. */
  CLOSED_IN_ERROR
}
