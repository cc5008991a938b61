package uk.foicasebook.events;

/** What a letter of the Commissioner is for. */
public enum IcoLetterKind {
  /** To say that a complaint was accepted. */
  NOTIFICATION,
  /** To ask for the overdue response. */
  RESPOND_NOW,
  /** To ask the questions of an investigation. */
  INVESTIGATION,
  /** For something else. */
  OTHER
}
