package uk.foicasebook.query.statistics;

import java.util.Locale;

/**
 * What a figure counts, as a condition on the rows of a cohort. Definitions name these and nothing
 * else; what they mean is here, and tested.
 */
enum Counted {
  EVERYTHING("true"),
  RECEIVED("stand <> 'SET_ASIDE'"),
  SET_ASIDE(stand("SET_ASIDE")),
  UNDER_EIR("stand <> 'SET_ASIDE' and regime = 'EIR'"),

  ANSWERED(Is.ANSWERED),
  IN_TIME(stand("IN_TIME")),
  EXTENDED(stand("EXTENDED")),
  LATE(stand("LATE")),
  ANSWERED_IN_TIME("stand in ('IN_TIME', 'EXTENDED')"),
  OPEN("stand in ('OPEN_IN_TIME', 'OPEN_OVERDUE', 'ON_HOLD')"),
  OPEN_IN_TIME(stand("OPEN_IN_TIME")),
  OPEN_EXTENDED("stand in ('OPEN_IN_TIME', 'OPEN_OVERDUE') and extension_days is not null"),
  OPEN_OVERDUE(stand("OPEN_OVERDUE")),
  ON_HOLD(stand("ON_HOLD")),
  ON_HOLD_FOR_FEE("stand = 'ON_HOLD' and phase = 'AWAITING_FEE'"),
  ON_HOLD_FOR_CLARIFICATION("stand = 'ON_HOLD' and phase <> 'AWAITING_FEE'"),
  LAPSED(stand("LAPSED")),
  WITHDRAWN(stand("WITHDRAWN")),
  ANSWERED_OR_OPEN_IN_TIME("stand in ('IN_TIME', 'EXTENDED', 'OPEN_IN_TIME', 'ON_HOLD')"),
  LATE_OR_OVERDUE("stand in ('LATE', 'OPEN_OVERDUE')"),
  DUE_OR_DONE(Is.MEASURED),

  GRANTED_IN_FULL(outcome("GRANTED_IN_FULL")),
  GRANTED_IN_PART(outcome("GRANTED_IN_PART")),
  REFUSED_IN_FULL(outcome("REFUSED_IN_FULL")),
  NOT_HELD(outcome("NOT_HELD")),
  NO_DECISION(outcome("NO_DECISION")),
  RESOLVABLE(Is.RESOLVABLE),
  RESOLVABLE_OPEN("stand in ('OPEN_IN_TIME', 'OPEN_OVERDUE')"),
  RESOLVABLE_BUT_PROCEDURAL(
      Is.RESOLVABLE
          + " and not ("
          + Is.ANSWERED
          + " and coalesce(refusal, '') in ('COST', 'VEXATIOUS', 'REPEATED'))"),
  WITHHELD(Is.WITHHELD),
  WITHHELD_BY_EXEMPTION(Is.WITHHELD + " and refusal = 'EXEMPTION'"),
  WITHHELD_ON_COST(Is.WITHHELD + " and refusal = 'COST'"),
  WITHHELD_AS_VEXATIOUS(Is.WITHHELD + " and refusal = 'VEXATIOUS'"),
  WITHHELD_AS_REPEATED(Is.WITHHELD + " and refusal = 'REPEATED'"),
  NEITHER_CONFIRMED_NOR_DENIED(Is.ANSWERED + " and denied"),
  SECTION_21_ALONE(Is.SECTION_21),
  SECTION_21_ALONE_IN_TIME(Is.SECTION_21 + " and stand in ('IN_TIME', 'EXTENDED')"),
  SECTION_21_ALONE_LATE(Is.SECTION_21 + " and stand = 'LATE'"),
  MORE_TIME("stand <> 'SET_ASIDE' and extension_days is not null"),
  MORE_TIME_UP_TO_20("stand <> 'SET_ASIDE' and extension_days <= 20"),
  MORE_TIME_OVER_20("stand <> 'SET_ASIDE' and extension_days > 20"),
  REVIEW_ASKED_FOR(
      "stand <> 'SET_ASIDE' and exists (select 1 from unnest(disputes) d where d like 'REVIEW|%')"),

  REVIEWS("kind = 'REVIEW'"),
  REVIEWS_DECIDED(Is.DECIDED),
  REVIEWS_IN_TIME(stand("REVIEW_IN_TIME")),
  REVIEWS_EXTENDED(stand("REVIEW_EXTENDED")),
  REVIEWS_WITHIN_TIME("stand in ('REVIEW_IN_TIME', 'REVIEW_EXTENDED')"),
  REVIEWS_LATE(stand("REVIEW_LATE")),
  REVIEWS_OPEN(stand("REVIEW_OPEN")),
  REVIEWS_OVERDUE(stand("REVIEW_OVERDUE")),
  NOT_REVIEWED(stand("NOT_REVIEWED")),
  REVIEWS_UPHELD(Is.DECIDED + " and dispute_outcome in ('UPHELD', 'UPHELD_ON_DIFFERENT_GROUNDS')"),
  REVIEWS_PARTLY_OVERTURNED(Is.DECIDED + " and dispute_outcome = 'PARTLY_OVERTURNED'"),
  REVIEWS_OVERTURNED(Is.DECIDED + " and dispute_outcome = 'OVERTURNED'"),
  REVIEWS_PROCEDURAL(Is.DECIDED + " and dispute_outcome = 'PROCEDURAL_FAILING_ONLY'"),
  ICO_COMPLAINTS("kind = 'ICO'"),
  ICO_OPEN(stand("ICO_OPEN")),
  ICO_REPLY_OVERDUE("stand = 'ICO_OPEN' and dispute_due < :day"),
  ICO_DONE(stand("ICO_DONE")),
  ICO_UPHELD(Is.ICO + " = 'UPHELD'"),
  ICO_PARTLY_UPHELD(Is.ICO + " = 'PARTLY_UPHELD'"),
  ICO_NOT_UPHELD(Is.ICO + " = 'NOT_UPHELD'"),
  ICO_WITHOUT_NOTICE(Is.ICO + " not in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD')"),
  APPEALS("kind = 'TRIBUNAL'"),
  APPEALS_OPEN(stand("APPEAL_OPEN")),
  APPEALS_DONE(stand("APPEAL_DONE")),
  APPEALS_ALLOWED("stand = 'APPEAL_DONE' and dispute_outcome in ('ALLOWED', 'PARTLY_ALLOWED')"),
  APPEALS_DISMISSED("stand = 'APPEAL_DONE' and dispute_outcome = 'DISMISSED'"),
  APPEALS_WITHDRAWN("stand = 'APPEAL_DONE' and dispute_outcome = 'WITHDRAWN'");

  /** Conditions that several are made of. */
  private static final class Is {
    static final String ANSWERED = "stand in ('IN_TIME', 'EXTENDED', 'LATE')";
    static final String MEASURED =
        "stand in ('IN_TIME', 'EXTENDED', 'LATE', 'OPEN_IN_TIME', 'OPEN_OVERDUE')";
    static final String RESOLVABLE =
        MEASURED + " and not (" + ANSWERED + " and outcome in ('NOT_HELD', 'NO_DECISION'))";
    static final String WITHHELD =
        ANSWERED + " and outcome in ('GRANTED_IN_PART', 'REFUSED_IN_FULL')";
    static final String SECTION_21 = ANSWERED + " and sections = array['FOIA 2000 s.21']";
    static final String DECIDED = "stand in ('REVIEW_IN_TIME', 'REVIEW_EXTENDED', 'REVIEW_LATE')";
    static final String ICO = "stand = 'ICO_DONE' and dispute_outcome";

    private Is() {}
  }

  private final String condition;

  Counted(String condition) {
    this.condition = "(" + condition + ")";
  }

  private static String stand(String only) {
    return "stand = '" + only + "'";
  }

  private static String outcome(String only) {
    return Is.ANSWERED + " and outcome = '" + only + "'";
  }

  String condition() {
    return condition;
  }

  /** The column it is counted in. */
  String column() {
    return "n_" + name().toLowerCase(Locale.ROOT);
  }

  /** Whether it can be counted in a cohort. */
  boolean countsIn(Cohort cohort) {
    return this == EVERYTHING || cohort.ofRequests() == (compareTo(REVIEWS) < 0);
  }
}
