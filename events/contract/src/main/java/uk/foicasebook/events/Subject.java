package uk.foicasebook.events;

/** Whom a protected text is about, and so whose key it is kept under. */
public enum Subject {
  /** The person who asked. */
  REQUESTER,
  /** Whoever was asked for a view of what the case is about. */
  THIRD_PARTY,
  /** The case itself: reasons, harm, answers, notes. */
  CASE
}
