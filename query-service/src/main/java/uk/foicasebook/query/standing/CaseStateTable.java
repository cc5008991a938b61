package uk.foicasebook.query.standing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.GoingOn;
import uk.foicasebook.query.projection.RowTable;

/** The table {@code case_state}: how each case ever stood. It grows with facts, not with days. */
@Repository
public class CaseStateTable implements GoingOn<CaseStateRow> {
  public static final RowTable<CaseStateRow> TABLE = RowTable.of("case_state", CaseStateRow.class);

  private final DeadlineReading deadlines;

  CaseStateTable(DeadlineReading deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public RowTable<CaseStateRow> table() {
    return TABLE;
  }

  /** Dates rest on the calendar and on the authority's profile: a new one rewrites them. */
  @Override
  public String version() {
    return "2, " + deadlines.everyFooting();
  }

  @Override
  public List<CaseStateRow> rows(FoldedCase folded) {
    return CaseStates.of(folded, deadlines);
  }

  /** What the book no longer says it never says otherwise. */
  @Override
  public String open() {
    return "recorded_to = 'infinity'";
  }

  @Override
  public List<String> key() {
    return List.of("known_from", "recorded_from");
  }

  @Override
  public Optional<List<CaseStateRow>> goingOn(
      FoldedCase folded, long firstNew, Collection<CaseStateRow> open) {
    return CaseStates.goingOn(folded, firstNew, open, deadlines);
  }
}
