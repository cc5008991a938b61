package uk.foicasebook.events;

/** Whose texts are erased. */
public enum ErasureScope {
  /** Every protected text of the case, whoever it is about. */
  CASE,
  /** What came from or speaks of the requester. */
  REQUESTER,
  /** What came from or speaks of third parties. */
  THIRD_PARTIES
}
