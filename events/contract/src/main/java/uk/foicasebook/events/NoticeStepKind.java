package uk.foicasebook.events;

/** What kind of step a notice or a tribunal orders: FOIA 2000 s.50(4). */
public enum NoticeStepKind {
  /** Information is to be communicated. */
  DISCLOSE,
  /** It is to be said whether information is held. */
  CONFIRM_OR_DENY,
  /** The request is to be answered again, on other grounds than those rejected. */
  FRESH_RESPONSE,
  /** Something else is to be done. */
  OTHER
}
