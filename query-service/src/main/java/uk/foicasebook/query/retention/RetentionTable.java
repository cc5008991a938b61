package uk.foicasebook.query.retention;

import java.util.List;
import org.springframework.stereotype.Repository;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.projection.RowTable;

/** The table {@code retention}: a row for each case. */
@Repository
class RetentionTable implements ReadModel<RetentionRow> {
  static final RowTable<RetentionRow> TABLE = RowTable.of("retention", RetentionRow.class);

  private final DeadlineReading deadlines;

  RetentionTable(DeadlineReading deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public RowTable<RetentionRow> table() {
    return TABLE;
  }

  /** How long a case is kept rests on the authority's schedule: a new one rewrites it. */
  @Override
  public String version() {
    return "1, " + deadlines.footing();
  }

  @Override
  public List<RetentionRow> rows(FoldedCase folded) {
    Reading reading = folded.once(Reading.class, () -> deadlines.of(folded.file(), folded.facts()));
    return List.of(RetentionRow.of(folded.file(), reading));
  }
}
