package uk.foicasebook.events;

/** What the Commissioner decided of a complaint: FOIA 2000 s.50(3)(b). */
public enum DecisionNoticeOutcome {
  /** The complaint is right. */
  UPHELD,
  /** It is right in part. */
  PARTLY_UPHELD,
  /** The authority dealt with the request as the Act asks. */
  NOT_UPHELD
}
