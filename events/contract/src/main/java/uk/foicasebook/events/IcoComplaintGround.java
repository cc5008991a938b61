package uk.foicasebook.events;

/** What a complaint to the Commissioner is about: FOIA 2000 s.50(1). */
public enum IcoComplaintGround {
  /** Nothing was answered. */
  NO_RESPONSE,
  /** It was answered late. */
  LATE_RESPONSE,
  /** Something was refused. */
  REFUSAL,
  /** More is said to be held. */
  NOT_ALL_FOUND,
  /** A review was refused or never finished. */
  NO_REVIEW,
  /** Something else. */
  OTHER
}
