package uk.foicasebook.events;

/** What an attached document is to the case. */
public enum DocumentKind {
  /** The request as it came in. */
  REQUEST,
  /** A letter or message to or from somebody. */
  CORRESPONDENCE,
  /** Something sent to the requester. */
  DISCLOSED,
  /** Information that is withheld, held apart under its own right. */
  WITHHELD,
  /** A working paper. */
  WORKING
}
