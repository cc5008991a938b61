package uk.foicasebook.query.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.RequesterType;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.time.DeadlineStatus;

/**
 * A page of the register.
 *
 * @param today the UK civil day the statuses are of
 * @param behind how many of the authority's cases stand still and may be wrong or missing here
 * @param nextKey the {@code after-key} of the next page; null on the last
 */
record RegisterView(
    LocalDate today, String edition, List<Line> cases, int behind, @Nullable String nextKey) {

  /**
   * A case.
   *
   * @param status how the answer stands; null, like what is due, where none was ever owed
   * @param answeredOn when that answer went out
   * @param provisions those relied on
   * @param behind whether it stands still because a fact could not be applied
   */
  record Line(
      CaseId caseId,
      Reference reference,
      AuthorityId authority,
      long revision,
      Regime regime,
      Phase phase,
      @Nullable DeadlineStatus status,
      LocalDate receivedOn,
      @Nullable Due due,
      @Nullable LocalDate answeredOn,
      RequesterType requesterType,
      @Nullable PersonId officer,
      @Nullable TeamId team,
      List<String> provisions,
      boolean behind) {}

  /** A last day, and on what ground. */
  record Due(String kind, LocalDate on, String provision) {
    static @Nullable Due of(RegisterRow row) {
      return row.dueKind() == null || row.dueOn() == null || row.dueProvision() == null
          ? null
          : new Due(row.dueKind(), row.dueOn(), row.dueProvision());
    }
  }

  static Line line(RegisterQueries.Line line, LocalDate today, CalendarEdition edition) {
    RegisterRow row = line.row();
    return new Line(
        row.caseId(),
        row.reference(),
        row.authority(),
        row.revision(),
        row.regime(),
        row.phase(),
        Standing.status(row, today, edition.workingDays(inLaw(row.regime()))),
        row.receivedOn(),
        Due.of(row),
        row.metOn(),
        row.requesterType(),
        row.officer(),
        row.team(),
        row.provisions(),
        line.behind());
  }

  private static uk.foicasebook.law.Regime inLaw(Regime regime) {
    return switch (regime) {
      case FOIA -> uk.foicasebook.law.Regime.FOIA;
      case EIR -> uk.foicasebook.law.Regime.EIR;
      case FOISA -> uk.foicasebook.law.Regime.FOISA;
    };
  }
}
