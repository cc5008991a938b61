package uk.foicasebook.events;

/** Who appeals: FOIA 2000 s.57. */
public enum Appellant {
  /** The person who complained to the Commissioner. */
  COMPLAINANT,
  /** The public authority. */
  AUTHORITY
}
