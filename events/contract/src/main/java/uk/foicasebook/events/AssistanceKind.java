package uk.foicasebook.events;

/** What kind of help was given: FOIA 2000 s.16(1). */
public enum AssistanceKind {
  /** To bring a request within the cost limit. */
  TO_NARROW,
  /** To say what is wanted. */
  TO_CLARIFY,
  /** To turn what came in into a valid request. */
  TO_MAKE_VALID,
  /** To find it elsewhere. */
  SIGNPOST,
  /** In another way. */
  OTHER
}
