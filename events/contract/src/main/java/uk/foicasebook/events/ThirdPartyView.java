package uk.foicasebook.events;

/** What a third party says about disclosure. It informs; it never decides. */
public enum ThirdPartyView {
  /** It objects to some or all of it. */
  OBJECTS,
  /** It has no objection. */
  CONSENTS,
  /** It answers without taking a side. */
  NO_VIEW,
  /** It did not answer in time. */
  NO_REPLY
}
