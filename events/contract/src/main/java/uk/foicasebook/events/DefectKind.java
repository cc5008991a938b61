package uk.foicasebook.events;

/** What is wrong with a response that was sent. */
public enum DefectKind {
  /** A numbered part got no value, no refusal and no statement that nothing is held. */
  PART_UNANSWERED,
  /** A strand the response covers was never determined. */
  STRAND_UNDETERMINED,
  /** An exemption that turns on harm was used without saying what the harm is. */
  HARM_NOT_STATED,
  /** A harm was stated without saying whether it would, or would be likely to, follow. */
  LIKELIHOOD_NOT_STATED,
  /** A qualified exemption was used without its test. */
  PUBLIC_INTEREST_NOT_TESTED,
  /** An exemption that rests on a qualified person's opinion was used without one. */
  OPINION_MISSING,
  /** Something says whether information is held that is neither confirmed nor denied. */
  DENIAL_GIVEN_AWAY,
  /** The notice does not say what section 17 asks it to say. */
  STATEMENT_MISSING,
  /** The answer was late and does not say so. */
  LATENESS_NOT_ADMITTED,
  /** A refusal on cost rests on no estimate above the limit. */
  COST_NOT_SHOWN,
  /** A refusal on cost does not say whether the information is held, which it must. */
  HOLDING_NOT_STATED,
  /** A refusal on cost went without help to ask for less. */
  HELP_NOT_GIVEN,
  /** A provision was cited or quoted wrongly. */
  PROVISION_MISSTATED,
  /** It went out without the clearance that the authority asks for. */
  NOT_CLEARED,
  /** It relies on a ground that the Commissioner or a tribunal found not to apply. */
  GROUND_REJECTED
}
