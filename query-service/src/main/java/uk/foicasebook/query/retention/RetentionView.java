package uk.foicasebook.query.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;

/**
 * What falls due for destruction, and when.
 *
 * @param on the day it is looked at for; what is recorded later may change it
 * @param months for which a closed case is kept after the last action on it, as the authority has
 *     settled it, or as is usual
 * @param counts how many cases are in each state on that day, listed here or not
 * @param nextKey the {@code after-key} of the next page; null on the last
 */
record RetentionView(
    LocalDate on,
    int months,
    Map<RetentionState, Long> counts,
    List<Entry> cases,
    @Nullable String nextKey) {

  /**
   * A case.
   *
   * @param lastActionOn the last action on the chain of request, review, complaint and appeal
   * @param keptUntil the last day on which it is kept
   * @param because why it is in this state
   * @param behind whether it stands still because a fact could not be applied
   */
  record Entry(
      CaseId caseId,
      Reference reference,
      Phase phase,
      @Nullable PersonId officer,
      RetentionState state,
      @Nullable LocalDate lastActionOn,
      @Nullable LocalDate keptUntil,
      List<String> holds,
      String because,
      boolean behind) {

    static Entry of(RetentionRow row, LocalDate on, boolean behind) {
      RetentionState state = RetentionState.of(row, on);
      return new Entry(
          row.caseId(),
          row.reference(),
          row.phase(),
          row.officer(),
          state,
          row.lastActionOn(),
          row.keptUntil(),
          row.holds(),
          state.because(row),
          behind);
    }
  }
}
