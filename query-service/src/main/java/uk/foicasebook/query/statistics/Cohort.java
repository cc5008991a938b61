package uk.foicasebook.query.statistics;

import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.standing.Dispute;
import uk.foicasebook.query.standing.StandingAt;

/**
 * What is counted: things whose day lies in the period, each as it stood at the cut-off. A cohort
 * never loses or gains anything by what is done later, but by what is learnt later of its day.
 */
enum Cohort {
  /** Requests, by the date of receipt. */
  REQUESTS_RECEIVED("received on a day of the period", "received_on", "true"),
  /** Requests, by the day of the last answer, or on which they ended without one. */
  REQUESTS_DONE(
      "answered in full, or ended without an answer, on a day of the period",
      "greatest(answer_met_on, answer_ended_on)",
      "not " + StandingAt.OWED),
  /** Reviews, complaints to the Commissioner and appeals, by the day on which each came. */
  DISPUTES("brought on a day of the period", "disputed_on", "true");

  private static final String SEEN = Access.sees("case_state.case_id", ":person");

  private final String says;
  private final String day;
  private final String only;

  Cohort(String says, String day, String only) {
    this.says = says;
    this.day = day;
    this.only = only;
  }

  /** When something is in it: "received on a day of the period". */
  String says() {
    return says;
  }

  /** Whether requests are counted, and not what came of them. */
  boolean ofRequests() {
    return this != DISPUTES;
  }

  /**
   * The columns that figures are told by. There are few different ones beside the rows, so that
   * rows are put together by them first and each figure looks at those.
   */
  String told() {
    return switch (this) {
      case REQUESTS_RECEIVED, REQUESTS_DONE ->
          "stand, regime, phase, extension_days, outcome, refusal, denied, sections, disputes";
      case DISPUTES -> "stand, kind, dispute_due, dispute_outcome";
    };
  }

  /**
   * Its rows: all columns of {@code case_state}, and {@code day}, {@code nth} and {@code stand}.
   * The last line keeps the database from working {@code stand} out once for each figure.
   */
  String sql(StandingAt at) {
    String state = "authority = :authority and " + at.trueThen() + " and " + SEEN;
    return switch (this) {
      case REQUESTS_RECEIVED, REQUESTS_DONE ->
          """
          select case_state.*, %1$s as day, 0 as nth, %2$s as stand
          from case_state
          where %3$s and %1$s between :from and :to and %4$s
          offset 0
          """
              .formatted(day, Stand.OF_REQUEST, state, only);
      case DISPUTES ->
          """
          select told.*, disputed_on as day, %s as stand
          from (
            select case_state.*, dispute.nth, %s
            from case_state, unnest(disputes) with ordinality as dispute(dispute, nth)
            where disputes <> '{}' and %s
            offset 0) as told
          where disputed_on between :from and :to
          offset 0
          """
              .formatted(Stand.OF_DISPUTE, Dispute.COLUMNS, state);
    };
  }
}
