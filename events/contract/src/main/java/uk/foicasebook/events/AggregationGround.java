package uk.foicasebook.events;

/** Why the costs of several requests are counted together: SI 2004/3244 reg 5(1). */
public enum AggregationGround {
  /** One person made them: reg 5(1)(a). */
  SAME_PERSON,
  /** Persons who appear to act in concert or in a campaign made them: reg 5(1)(b). */
  ACTING_IN_CONCERT
}
