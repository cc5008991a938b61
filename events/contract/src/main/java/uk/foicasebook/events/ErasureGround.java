package uk.foicasebook.events;

/** Why personal data goes. */
public enum ErasureGround {
  /** It has been kept as long as it may be: UK GDPR Art 5(1)(e). */
  RETENTION_ENDED,
  /** The person asked, and nothing stands against it: UK GDPR Art 17. */
  REQUEST_OF_SUBJECT
}
