package uk.foicasebook.events;

/** How firm a bank holiday is. */
public enum HolidayStatus {
  /** On the official list of its edition. */
  PUBLISHED,
  /** Worked out from the statute, ahead of the official list. */
  PROJECTED
}
