package uk.foicasebook.query.diary;

import java.util.List;
import org.springframework.stereotype.Repository;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.projection.RowTable;

/** The table {@code diary}. */
@Repository
class DiaryTable implements ReadModel<DiaryRow> {
  static final RowTable<DiaryRow> TABLE = RowTable.of("diary", DiaryRow.class);

  private final DeadlineReading deadlines;

  DiaryTable(DeadlineReading deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public RowTable<DiaryRow> table() {
    return TABLE;
  }

  /** Dates rest on the calendar and on the authority's profile: a new one rewrites them. */
  @Override
  public String version() {
    return "1, " + deadlines.footing();
  }

  @Override
  public List<DiaryRow> rows(FoldedCase folded) {
    return DiaryRow.of(folded.file(), reading(folded));
  }

  private Reading reading(FoldedCase folded) {
    return folded.once(Reading.class, () -> deadlines.of(folded.file(), folded.facts()));
  }
}
