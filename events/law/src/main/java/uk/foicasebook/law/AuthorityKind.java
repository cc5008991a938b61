package uk.foicasebook.law;

/**
 * What sort of public authority answers. It decides who may use FOIA 2000 s.35, for whom s.36 is
 * absolute, and which appropriate limit applies: SI 2004/3244 reg 3.
 */
public enum AuthorityKind {
  /** A department of the United Kingdom or of Northern Ireland: FOIA 2000 Sch 1 para 1. */
  GOVERNMENT_DEPARTMENT(true),
  /** The Welsh Government. */
  WELSH_GOVERNMENT(true),
  /** The House of Commons. */
  HOUSE_OF_COMMONS(true),
  /** The House of Lords. */
  HOUSE_OF_LORDS(true),
  /** The Senedd or the Northern Ireland Assembly. */
  DEVOLVED_LEGISLATURE(true),
  /** The armed forces of the Crown. */
  ARMED_FORCES(true),
  /** A police force or a body with police functions: FOIA 2000 Sch 1 Part V. */
  POLICE(false),
  /** A council, fire authority or other body of local government. */
  LOCAL_GOVERNMENT(false),
  /** A body of the National Health Service. */
  HEALTH(false),
  /** The governing body of a maintained school. */
  SCHOOL(false),
  /** A university, college or other educational institution. */
  EDUCATION(false),
  /** Any other public authority. */
  OTHER(false);

  private final boolean inPartOne;

  AuthorityKind(boolean inPartOne) {
    this.inPartOne = inPartOne;
  }

  /** Whether the body is listed in Part I of FOIA 2000 Sch 1, which has the higher cost limit. */
  public boolean isInScheduleOnePartOne() {
    return inPartOne;
  }
}
