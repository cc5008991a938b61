package uk.foicasebook.law.time;

import static uk.foicasebook.law.Provision.code;
import static uk.foicasebook.law.Provision.statute;

import uk.foicasebook.law.Provision;
import uk.foicasebook.law.Regime;

/** Where each time comes from, by regime. */
public final class TimeProvisions {
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

  private TimeProvisions() {}

  /** The duty to answer in time. */
  public static Provision answer(Regime regime) {
    return switch (regime) {
      case FOIA -> FOIA_ANSWER;
      case EIR -> EIR_ANSWER;
      case FOISA -> FOISA_ANSWER;
    };
  }

  /** The duty to give a notice of what is refused. */
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
