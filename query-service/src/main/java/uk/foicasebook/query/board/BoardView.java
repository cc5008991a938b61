package uk.foicasebook.query.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.query.standing.NextAction;
import uk.foicasebook.query.standing.NextDue;

/**
 * A page of the board.
 *
 * @param today the UK civil day the days left are counted from: the day asked about
 * @param behind how many of the authority's cases stand still and may be wrong or missing here
 * @param nextKey the {@code after-key} of the next page; null on the last
 */
record BoardView(
    LocalDate today, String edition, List<Line> cases, int behind, @Nullable String nextKey) {

  /** How pressing it is. */
  enum Rag {
    /** Overdue, or due today. */
    RED,
    /** Five working days or fewer are left. */
    AMBER,
    /** There is time. */
    GREEN
  }

  /**
   * A case.
   *
   * @param daysLeft working days left after today up to the due date; negative once overdue
   * @param behind whether it stands still because a fact could not be applied
   */
  record Line(
      CaseId caseId,
      Reference reference,
      Regime regime,
      Phase phase,
      LocalDate receivedOn,
      @Nullable PersonId officer,
      NextDue due,
      int daysLeft,
      Rag rag,
      NextAction nextAction,
      boolean behind) {}

  private static final int SOON = 5;

  static Line line(BoardQueries.Line line, LocalDate today, CalendarEdition edition) {
    BoardRow row = line.row();
    NextDue due = row.due();
    if (due == null) {
      throw new IllegalArgumentException("a case with nothing due is not on the board");
    }
    int left = edition.workingDays(row.regime()).after(today, due.on());
    return new Line(
        row.caseId(),
        row.reference(),
        row.regime(),
        row.phase(),
        row.receivedOn(),
        row.officer(),
        due,
        left,
        rag(due.on(), today, left),
        row.nextAction().on(today, row.replyBy()),
        line.behind());
  }

  private static Rag rag(LocalDate due, LocalDate today, int left) {
    if (!due.isAfter(today)) {
      return Rag.RED;
    }
    return left <= SOON ? Rag.AMBER : Rag.GREEN;
  }
}
