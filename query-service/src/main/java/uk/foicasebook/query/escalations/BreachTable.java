package uk.foicasebook.query.escalations;

import java.util.List;
import org.springframework.stereotype.Repository;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.projection.RowTable;

/** The table {@code breach}: every duty that was breached, as the book has it now. */
@Repository
class BreachTable implements ReadModel<BreachRow> {
  private static final RowTable<BreachRow> TABLE = RowTable.of("breach", BreachRow.class);

  private final DeadlineReading deadlines;

  BreachTable(DeadlineReading deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public RowTable<BreachRow> table() {
    return TABLE;
  }

  /** Whether something was late rests on the calendar: a new edition rewrites it. */
  @Override
  public String version() {
    return "1, calendar " + deadlines.edition().name();
  }

  @Override
  public List<BreachRow> rows(FoldedCase folded) {
    return BreachRow.of(
        folded.file(),
        folded.once(Reading.class, () -> deadlines.of(folded.file(), folded.facts())));
  }
}
