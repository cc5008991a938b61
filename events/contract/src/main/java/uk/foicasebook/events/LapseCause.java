package uk.foicasebook.events;

/** Why a request lapsed. */
public enum LapseCause {
  /** The fee was not paid within three months: FOIA 2000 s.9(2). */
  FEE_UNPAID,
  /** A question was not answered within the authority's own limit. */
  CLARIFICATION_UNANSWERED
}
