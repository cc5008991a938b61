package uk.foicasebook.events;

/** What sort of public authority answers, as FOIA 2000 Sch 1 and SI 2004/3244 reg 3 tell them. */
public enum AuthorityKind {
  /** A department of the United Kingdom or of Northern Ireland. */
  GOVERNMENT_DEPARTMENT,
  /** The Welsh Government. */
  WELSH_GOVERNMENT,
  /** The House of Commons. */
  HOUSE_OF_COMMONS,
  /** The House of Lords. */
  HOUSE_OF_LORDS,
  /** The Senedd or the Northern Ireland Assembly. */
  DEVOLVED_LEGISLATURE,
  /** The armed forces of the Crown. */
  ARMED_FORCES,
  /** A police force or a body with police functions. */
  POLICE,
  /** A council, fire authority or other body of local government. */
  LOCAL_GOVERNMENT,
  /** A body of the National Health Service. */
  HEALTH,
  /** The governing body of a maintained school. */
  SCHOOL,
  /** A university, college or other educational institution. */
  EDUCATION,
  /** Any other public authority. */
  OTHER
}
