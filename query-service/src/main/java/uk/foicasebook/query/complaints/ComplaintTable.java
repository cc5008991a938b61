package uk.foicasebook.query.complaints;

import java.util.List;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.projection.RowTable;

/** The table {@code complaint}: a row for each case that was answered or complained about. */
@Repository
class ComplaintTable implements ReadModel<ComplaintRow> {
  static final RowTable<ComplaintRow> TABLE = RowTable.of("complaint", ComplaintRow.class);

  private final DeadlineReading deadlines;

  ComplaintTable(DeadlineReading deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public RowTable<ComplaintRow> table() {
    return TABLE;
  }

  /** Dates rest on the calendar: a new edition rewrites them. */
  @Override
  public String version() {
    return "1, calendar " + deadlines.edition().name();
  }

  @Override
  public List<ComplaintRow> rows(FoldedCase folded) {
    return ComplaintRow.concerns(folded.file())
        ? List.of(ComplaintRow.of(folded.file(), deadlines.of(folded.file(), folded.facts())))
        : List.of();
  }
}
