package uk.foicasebook.events;

/** Where a public interest test came down. */
public enum Balance {
  /** The public interest in maintaining the exemption outweighs. */
  MAINTAIN,
  /** It does not: disclose, or confirm or deny. */
  DISCLOSE
}
