package uk.foicasebook.events;

/** A part of the United Kingdom with bank holidays of its own. */
public enum Nation {
  /** England and Wales, which share one list. */
  ENGLAND_AND_WALES,
  /** Scotland. */
  SCOTLAND,
  /** Northern Ireland. */
  NORTHERN_IRELAND
}
