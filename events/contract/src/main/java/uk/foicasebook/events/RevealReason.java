package uk.foicasebook.events;

/** Why somebody has to know who asked. The Act is otherwise blind to the applicant. */
public enum RevealReason {
  /** To judge whether there is a real name and an address: FOIA 2000 s.8(1)(b). */
  VALIDITY,
  /** To see whether requests come from the same person: FOIA 2000 s.12(4). */
  AGGREGATION,
  /** To judge a pattern of requests: FOIA 2000 s.14. */
  VEXATIOUS_OR_REPEATED,
  /** To see whether this applicant has other access: FOIA 2000 s.21. */
  ACCESSIBLE_TO_APPLICANT,
  /** To see whether it is their own data: FOIA 2000 s.40(1). */
  OWN_PERSONAL_DATA,
  /** To answer in a form they can use. */
  REASONABLE_ADJUSTMENT,
  /** To write to them. */
  CORRESPONDENCE
}
