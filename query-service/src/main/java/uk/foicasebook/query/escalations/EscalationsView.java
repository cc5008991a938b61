package uk.foicasebook.query.escalations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.law.oversight.OverdueAge;
import uk.foicasebook.law.oversight.TimelinessBand;
import uk.foicasebook.query.forecast.ForecastView;

/**
 * The portfolio.
 *
 * @param asAt the UK civil day it is of
 * @param edition the edition of the calendar that days are counted on
 * @param oldest the request that has been overdue longest, and those next to it
 * @param overdueByAge every band, also those that nothing is in
 * @param onTime by quarter, the latest last
 * @param rating of the most recent quarter that is over
 * @param reviewsOverdue the reviews whose outcome is overdue, the oldest first
 * @param commissioner what is due to the Commissioner or under a notice, soonest first
 * @param breaches by quarter and provision; null at a past moment, since they are kept as of now
 * @param forecast how the backlog may go on
 * @param behind how many of the authority's cases stand still and may be wrong or missing here
 * @param definitions what each figure means
 */
record EscalationsView(
    LocalDate asAt,
    String edition,
    long overdue,
    List<Late> oldest,
    List<AgeBand> overdueByAge,
    List<Quarter> onTime,
    @Nullable Quarter rating,
    Reviews reviewsOverdue,
    List<Clock> commissioner,
    @Nullable List<Breach> breaches,
    ForecastView forecast,
    int behind,
    Map<String, String> definitions) {

  /** Something overdue. */
  record Late(
      CaseId caseId,
      Reference reference,
      @Nullable PersonId officer,
      @Nullable TeamId team,
      LocalDate receivedOn,
      LocalDate dueOn,
      int workingDaysLate,
      OverdueAge age,
      boolean behind) {}

  /**
   * A band.
   *
   * @param from the first working day past the last day that is in it
   * @param to null in the last band
   */
  record AgeBand(OverdueAge age, int from, @Nullable Integer to, long cases) {}

  /**
   * A calendar quarter.
   *
   * @param to its last day, or the day asked about
   * @param percent to one place, cut and not rounded; null where nothing was answered
   */
  record Quarter(
      LocalDate from,
      LocalDate to,
      long answered,
      long inTime,
      @Nullable BigDecimal percent,
      @Nullable TimelinessBand band) {}

  /**
   * Reviews.
   *
   * @param pastTarget past the usual time
   * @param pastLimit of these, past the longest time there can be
   */
  record Reviews(int pastTarget, int pastLimit, List<LateReview> cases) {}

  /** A review that is overdue. */
  record LateReview(
      CaseId caseId,
      Reference reference,
      @Nullable PersonId officer,
      LocalDate dueOn,
      LocalDate limitOn,
      String provision,
      int workingDaysLate,
      boolean pastLimit) {}

  /**
   * Something that is due to the Commissioner, or under a notice.
   *
   * @param daysLeft working days; negative once overdue
   */
  record Clock(
      CaseId caseId,
      Reference reference,
      String kind,
      LocalDate dueOn,
      String provision,
      int daysLeft) {}

  /** A provision, in how many cases it was breached in the quarter, and how that is known. */
  record Breach(LocalDate quarter, String provision, String ground, long cases) {}
}
