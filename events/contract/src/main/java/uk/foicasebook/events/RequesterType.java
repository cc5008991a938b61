package uk.foicasebook.events;

/** Who asks, as statistics group them; never used to decide (the Act is blind to the applicant). */
public enum RequesterType {
  /** A member of the public. */
  INDIVIDUAL,
  /** A journalist or news organisation. */
  JOURNALIST,
  /** A campaigning body or charity. */
  CAMPAIGN_GROUP,
  /** A company. */
  BUSINESS,
  /** A researcher or student. */
  RESEARCHER,
  /** A member of a legislature, or their staff. */
  PARLIAMENT,
  /** A solicitor or other representative. */
  LEGAL_REPRESENTATIVE,
  /** None of these, or not known. */
  OTHER
}
