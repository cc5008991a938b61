package uk.foicasebook.law.time;

import java.util.Locale;

/** What a deadline is for. */
public enum DeadlineKind {
  /** The answer to the request: the twentieth working day, restarted, paused or specially set. */
  ANSWER,
  /** The refusal notice; a public interest extension never moves it. */
  REFUSAL_NOTICE,
  /** The application to the regulator for a later day, where regulations let it set one. */
  TIME_APPLICATION,
  /** The decision on the public interest, as notified to the applicant. */
  PUBLIC_INTEREST_DECISION,
  /** The day by which the regulator expects that decision at the latest. */
  PUBLIC_INTEREST_CEILING,
  /** The answer under the EIR when complexity and volume were notified in time. */
  EIR_EXTENDED_ANSWER,
  /** The applicant's payment of a fee. */
  FEE,
  /** The request lapses when nothing has come by this day. */
  LAPSE,
  /** The applicant's complaint about a response. */
  COMPLAINT_WINDOW,
  /** The outcome of the review. */
  REVIEW,
  /** The outcome of the review at the latest. */
  REVIEW_LIMIT,
  /** The applicant's complaint to the regulator. */
  ICO_COMPLAINT,
  /** The reply to the regulator's letter. */
  ICO_REPLY,
  /** The steps a decision notice orders. */
  DECISION_NOTICE_STEPS,
  /** An appeal against a decision notice. */
  TRIBUNAL_APPEAL,
  /** The last day on which a request is received within one aggregation window with this one. */
  AGGREGATION_WINDOW,
  /** A target the authority sets itself. */
  INTERNAL,
  /** The records of the case may go after this day. */
  RETENTION;

  private final String kebab = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Whether the answer to the request, or some of it, is what is due. */
  public boolean answers() {
    return this == ANSWER || this == PUBLIC_INTEREST_DECISION || this == EIR_EXTENDED_ANSWER;
  }

  /** Whether the authority owes it; otherwise it is a time somebody has, which simply ends. */
  public boolean owed() {
    return switch (this) {
      case ANSWER,
          REFUSAL_NOTICE,
          PUBLIC_INTEREST_DECISION,
          PUBLIC_INTEREST_CEILING,
          EIR_EXTENDED_ANSWER,
          REVIEW,
          REVIEW_LIMIT,
          ICO_REPLY,
          DECISION_NOTICE_STEPS,
          INTERNAL ->
          true;
      case TIME_APPLICATION,
          FEE,
          LAPSE,
          COMPLAINT_WINDOW,
          ICO_COMPLAINT,
          TRIBUNAL_APPEAL,
          AGGREGATION_WINDOW,
          RETENTION ->
          false;
    };
  }

  /**
   * Whether somebody must have it done by then: a target of the authority's own and a regulator's
   * expectation bind nobody.
   */
  public boolean binds() {
    return owed() && this != INTERNAL && this != PUBLIC_INTEREST_CEILING;
  }

  /** Whether the applicant, or the authority, may take the case further until then. */
  public boolean challenges() {
    return switch (this) {
      case COMPLAINT_WINDOW, ICO_COMPLAINT, TRIBUNAL_APPEAL -> true;
      case ANSWER,
          REFUSAL_NOTICE,
          TIME_APPLICATION,
          PUBLIC_INTEREST_DECISION,
          PUBLIC_INTEREST_CEILING,
          EIR_EXTENDED_ANSWER,
          FEE,
          LAPSE,
          REVIEW,
          REVIEW_LIMIT,
          ICO_REPLY,
          DECISION_NOTICE_STEPS,
          AGGREGATION_WINDOW,
          INTERNAL,
          RETENTION ->
          false;
    };
  }

  /** The name in data, for example {@code refusal-notice}. */
  public String kebab() {
    return kebab;
  }
}
