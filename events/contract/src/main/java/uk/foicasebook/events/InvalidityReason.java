package uk.foicasebook.events;

/** Why what came in is not a request the Act knows: FOIA 2000 s.8(1). */
public enum InvalidityReason {
  /** It is not in writing: s.8(1)(a). */
  NOT_IN_WRITING,
  /** It does not state the name of the applicant: s.8(1)(b). */
  NO_NAME,
  /** It gives no address for correspondence: s.8(1)(b). */
  NO_ADDRESS,
  /** It does not describe the information wanted: s.8(1)(c). */
  NOT_A_DESCRIPTION
}
