package uk.foicasebook.query.diary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.law.calendar.CalendarEdition;

/**
 * A page of the diary.
 *
 * @param today the UK civil day the days left are counted from
 * @param nextKey the {@code after-key} of the next page; null on the last
 */
record DiaryView(LocalDate today, String edition, List<Entry> entries, @Nullable String nextKey) {

  /**
   * An open deadline.
   *
   * @param number its place among the deadlines of its case
   * @param daysLeft working days left after today up to its last day; negative once overdue
   * @param owed whether the authority owes it; otherwise it is a time somebody has
   * @param waiting whether the clock stands still for the requester
   * @param behind whether its case stands still because a fact could not be applied
   */
  record Entry(
      CaseId caseId,
      int number,
      Reference reference,
      String kind,
      LocalDate due,
      int daysLeft,
      String provision,
      List<String> parts,
      @Nullable PersonId officer,
      @Nullable TeamId team,
      boolean owed,
      boolean waiting,
      boolean behind) {}

  static Entry entry(DiaryQueries.Line line, LocalDate today, CalendarEdition edition) {
    DiaryRow row = line.row();
    return new Entry(
        row.caseId(),
        row.number(),
        row.reference(),
        row.kind(),
        row.dueOn(),
        edition.workingDays(row.regime()).after(today, row.dueOn()),
        row.provision(),
        row.parts(),
        row.officer(),
        row.team(),
        row.owed(),
        row.suspendedFrom() != null,
        line.behind());
  }
}
