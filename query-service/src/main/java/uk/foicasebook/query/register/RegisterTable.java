package uk.foicasebook.query.register;

import java.util.List;
import org.springframework.stereotype.Repository;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.projection.RowTable;

/** The table {@code case_register}. */
@Repository
class RegisterTable implements ReadModel<RegisterRow> {
  static final RowTable<RegisterRow> TABLE = RowTable.of("case_register", RegisterRow.class);

  private final DeadlineReading deadlines;

  RegisterTable(DeadlineReading deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public RowTable<RegisterRow> table() {
    return TABLE;
  }

  /** Dates rest on the calendar: a new edition rewrites them. */
  @Override
  public String version() {
    return "2, calendar " + deadlines.edition().name();
  }

  @Override
  public List<RegisterRow> rows(FoldedCase folded) {
    return List.of(row(folded));
  }

  /** The case's one row. */
  RegisterRow row(FoldedCase folded) {
    return folded.once(RegisterRow.class, () -> RegisterRow.of(folded.file(), reading(folded)));
  }

  private Reading reading(FoldedCase folded) {
    return folded.once(Reading.class, () -> deadlines.of(folded.file(), folded.facts()));
  }
}
