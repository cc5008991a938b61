package uk.foicasebook.law.time;

import static uk.foicasebook.law.Provision.code;
import static uk.foicasebook.law.Provision.guidance;
import static uk.foicasebook.law.Provision.practice;
import static uk.foicasebook.law.Provision.statute;
import static uk.foicasebook.law.Provision.tribunal;

import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Provision;
import uk.foicasebook.law.Regime;

/** Where each time comes from, by regime. */
public final class TimeProvisions {
  static final Provision PUBLIC_INTEREST = statute("FOIA 2000 s.10(3)");
  static final Provision PUBLIC_INTEREST_REASONS = statute("FOIA 2000 s.17(3)");
  static final Provision CEILING = guidance("ICO guidance on FOIA 2000 s.10(3)");
  static final Provision COMPLEXITY = statute("EIR 2004 reg 7(1)");
  static final Provision SUBJECT_ACCESS = statute("UK GDPR Art 12(3)");
  static final Provision CLARIFICATION_LAPSE =
      practice("Requests closed when a question goes unanswered");
  static final Provision AGGREGATION = statute("SI 2004/3244 reg 5(2)");
  static final Provision DECISION_NOTICE = statute("FOIA 2000 s.50(4)");
  static final Provision NO_STEP_BEFORE_APPEAL = statute("FOIA 2000 s.50(6)");
  static final Provision INFORMATION_NOTICE = statute("FOIA 2000 s.51(1)");
  static final Provision TRIBUNAL_DECISION = statute("FOIA 2000 s.58(1)");
  static final Provision APPEAL = tribunal("GRC Rules r.22");
  static final Provision ICO_LETTER = practice("The regulator's letter");
  static final Provision RETENTION = practice("Retention of request files");

  private static final Provision FOIA_CLARIFICATION = statute("FOIA 2000 s.1(3)");
  private static final Provision EIR_CLARIFICATION = statute("EIR 2004 reg 9(2)");
  private static final Provision FOISA_CLARIFICATION = statute("FOISA 2002 s.1(3)");
  private static final Provision FOIA_FEE = statute("FOIA 2000 s.9(2)");
  private static final Provision EIR_FEE = statute("EIR 2004 reg 8(6)");
  private static final Provision FOISA_FEE = statute("FOISA 2002 s.9(5)");
  private static final Provision SCHOOL = statute("SI 2004/3364 reg 3");
  private static final Provision ARCHIVE = statute("SI 2004/3364 reg 4");
  private static final Provision FOISA_ARCHIVE = statute("FOISA 2002 s.10(2)");
  static final Provision SPECIFIED = statute("SI 2004/3364 regs 5-6");
  private static final Provision FOIA_ANSWER = statute("FOIA 2000 s.10(1)");
  private static final Provision EIR_ANSWER = statute("EIR 2004 reg 5(2)");
  private static final Provision FOISA_ANSWER = statute("FOISA 2002 s.10(1)");
  private static final Provision FOIA_REFUSAL = statute("FOIA 2000 s.17(1)");
  private static final Provision FOIA_COST_REFUSAL = statute("FOIA 2000 s.17(5)");
  private static final Provision EIR_REFUSAL = statute("EIR 2004 reg 14(2)");
  private static final Provision FOISA_REFUSAL = statute("FOISA 2002 s.16(1)");
  private static final Provision FOISA_COST_REFUSAL = statute("FOISA 2002 s.16(4)");
  private static final Provision FOISA_VEXATIOUS_REFUSAL = statute("FOISA 2002 s.16(5)");
  private static final Provision CODE_COMPLAINT = code("s.45 Code para 5.3");
  private static final Provision EIR_COMPLAINT = statute("EIR 2004 reg 11(2)");
  private static final Provision FOISA_COMPLAINT = statute("FOISA 2002 s.20(5)");
  private static final Provision CODE_REVIEW = code("s.45 Code para 5.4");
  private static final Provision CODE_REVIEW_LIMIT = code("s.45 Code para 5.5");
  private static final Provision EIR_REVIEW = statute("EIR 2004 reg 11(4)");
  private static final Provision FOISA_REVIEW = statute("FOISA 2002 s.21(1)");

  private static final Provision ICO_COMPLAINT = practice("ICO, FOI and EIR complaints");
  private static final Provision SCOTTISH_APPEAL = statute("FOISA 2002 s.47(4)");

  private TimeProvisions() {}

  /** The applicant's time to go to the regulator. */
  public static Provision regulator(Regime regime) {
    return switch (regime) {
      case FOIA, EIR -> ICO_COMPLAINT;
      case FOISA -> SCOTTISH_APPEAL;
    };
  }

  /** The duty to answer in time. */
  public static Provision answer(Regime regime) {
    return switch (regime) {
      case FOIA -> FOIA_ANSWER;
      case EIR -> EIR_ANSWER;
      case FOISA -> FOISA_ANSWER;
    };
  }

  /** Where the time for an answer comes from, which regulations may have replaced. */
  static Provision time(Regime regime, TimeLimit limit) {
    return switch (limit) {
      case TimeLimit.Standard _ -> answer(regime);
      case TimeLimit.School _ -> SCHOOL;
      case TimeLimit.Archive _ -> regime == Regime.FOISA ? FOISA_ARCHIVE : ARCHIVE;
      case TimeLimit.SetDate _ -> SPECIFIED;
    };
  }

  /** The power to ask what is needed to find the information. */
  @Cites({"FOIA 2000 s.1(3)", "EIR 2004 reg 9(2)", "FOISA 2002 s.1(3)"})
  public static Provision clarification(Regime regime) {
    return switch (regime) {
      case FOIA -> FOIA_CLARIFICATION;
      case EIR -> EIR_CLARIFICATION;
      case FOISA -> FOISA_CLARIFICATION;
    };
  }

  /** The applicant's time to pay a fee. */
  public static Provision fee(Regime regime) {
    return switch (regime) {
      case FOIA -> FOIA_FEE;
      case EIR -> EIR_FEE;
      case FOISA -> FOISA_FEE;
    };
  }

  /** The duty to give a notice of what is refused. */
  @Cites({
    "FOIA 2000 s.17(1)",
    "FOIA 2000 s.17(5)",
    "EIR 2004 reg 14(2)",
    "FOISA 2002 s.16(1)",
    "FOISA 2002 s.16(4)",
    "FOISA 2002 s.16(5)"
  })
  public static Provision refusalNotice(Regime regime, Refusal refusal) {
    return switch (regime) {
      case FOIA ->
          switch (refusal) {
            case NONE, EXEMPTION -> FOIA_REFUSAL;
            case COST, VEXATIOUS -> FOIA_COST_REFUSAL;
          };
      case EIR -> EIR_REFUSAL;
      case FOISA ->
          switch (refusal) {
            case NONE, EXEMPTION -> FOISA_REFUSAL;
            case COST -> FOISA_COST_REFUSAL;
            case VEXATIOUS -> FOISA_VEXATIOUS_REFUSAL;
          };
    };
  }

  /** The applicant's time to complain about a response. */
  public static Provision complaint(Regime regime) {
    return switch (regime) {
      case FOIA -> CODE_COMPLAINT;
      case EIR -> EIR_COMPLAINT;
      case FOISA -> FOISA_COMPLAINT;
    };
  }

  /** The time for a review. */
  public static Provision review(Regime regime) {
    return switch (regime) {
      case FOIA -> CODE_REVIEW;
      case EIR -> EIR_REVIEW;
      case FOISA -> FOISA_REVIEW;
    };
  }

  /** The time for a review at the latest. */
  public static Provision reviewLimit(Regime regime) {
    return switch (regime) {
      case FOIA -> CODE_REVIEW_LIMIT;
      case EIR -> EIR_REVIEW;
      case FOISA -> FOISA_REVIEW;
    };
  }
}
