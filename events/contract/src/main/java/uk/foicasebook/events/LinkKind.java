package uk.foicasebook.events;

/** How two cases belong together. */
public enum LinkKind {
  /** They are about the same matter. */
  RELATED,
  /** The same request came more than once. */
  DUPLICATE,
  /** One follows the other. */
  FOLLOW_UP,
  /** They are part of one campaign. */
  CAMPAIGN
}
