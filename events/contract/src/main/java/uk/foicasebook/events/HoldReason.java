package uk.foicasebook.events;

/** Why nothing may be destroyed. */
public enum HoldReason {
  /** A review, a complaint or an appeal is open or can still come. */
  REVIEW_OR_COMPLAINT,
  /** Proceedings are under way or expected. */
  LITIGATION,
  /** An offence may have been committed: FOIA 2000 s.77. */
  INVESTIGATION,
  /** An inquiry has asked for records to be kept. */
  PUBLIC_INQUIRY,
  /** For another reason, which is given. */
  OTHER
}
