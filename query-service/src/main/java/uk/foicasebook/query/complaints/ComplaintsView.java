package uk.foicasebook.query.complaints;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.query.deadlines.ReviewTime;

/**
 * A page of complaints.
 *
 * @param today the UK civil day the days left are counted from
 * @param behind how many of the authority's cases stand still and may be wrong or missing here
 * @param nextKey the {@code after-key} of the next page; null on the last
 */
record ComplaintsView(
    LocalDate today, String edition, List<Line> cases, int behind, @Nullable String nextKey) {

  /**
   * What falls due next.
   *
   * @param owed whether it is the authority's to do; otherwise it is a time the requester has
   * @param daysLeft working days left after today; negative once it is over
   */
  record Due(String kind, LocalDate on, boolean owed, int daysLeft) {}

  /** The time to complain to the authority, as far as there is one. */
  record Window(@Nullable LocalDate endsOn, boolean over, @Nullable LocalDate complainedOn) {}

  /** The review that presses most. */
  record Review(
      ReviewId id,
      ReviewTime.State state,
      @Nullable PersonId reviewer,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate toldBy,
      @Nullable ReviewOutcome outcome,
      @Nullable LocalDate outcomeOn) {}

  /** The Commissioner. */
  record Commissioner(
      @Nullable String icoReference,
      @Nullable LocalDate windowEndsOn,
      @Nullable LocalDate complainedOn,
      @Nullable LocalDate replyDueOn,
      @Nullable LocalDate noticeOn,
      @Nullable LocalDate stepsDueOn,
      @Nullable LocalDate closedOn) {}

  /** The tribunals. */
  record Tribunal(
      @Nullable LocalDate appealEndsOn,
      @Nullable LocalDate appealedOn,
      @Nullable LocalDate decidedOn) {}

  /** A case. */
  record Line(
      CaseId caseId,
      Reference reference,
      Regime regime,
      @Nullable PersonId officer,
      List<String> statuses,
      @Nullable Due due,
      Window window,
      @Nullable Review review,
      Commissioner commissioner,
      Tribunal tribunal,
      boolean behind) {}

  static Line line(ComplaintQueries.Line line, LocalDate today, CalendarEdition edition) {
    ComplaintRow row = line.row();
    LocalDate windowEnds = row.windowEndsOn();
    return new Line(
        row.caseId(),
        row.reference(),
        row.regime(),
        row.officer(),
        row.statuses(),
        due(row, today, edition),
        new Window(
            windowEnds, windowEnds != null && windowEnds.isBefore(today), row.complainedOn()),
        review(row),
        new Commissioner(
            row.icoReference(),
            row.icoWindowEndsOn(),
            row.icoComplainedOn(),
            row.icoReplyDueOn(),
            row.noticeOn(),
            row.stepsDueOn(),
            row.icoClosedOn()),
        new Tribunal(row.appealEndsOn(), row.appealedOn(), row.tribunalDecidedOn()),
        line.behind());
  }

  private static @Nullable Due due(ComplaintRow row, LocalDate today, CalendarEdition edition) {
    return row.dueKind() == null || row.dueOn() == null
        ? null
        : new Due(
            row.dueKind(),
            row.dueOn(),
            row.owed(),
            edition.workingDays(row.regime()).after(today, row.dueOn()));
  }

  private static @Nullable Review review(ComplaintRow row) {
    return row.review() == null || row.reviewState() == null
        ? null
        : new Review(
            row.review(),
            row.reviewState(),
            row.reviewer(),
            row.reviewDueOn(),
            row.reviewToldBy(),
            row.reviewOutcome(),
            row.reviewOutcomeOn());
  }
}
