package uk.foicasebook.query.board;

import java.util.List;
import org.springframework.stereotype.Repository;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.projection.RowTable;

/** The table {@code board}. */
@Repository
class BoardTable implements ReadModel<BoardRow> {
  static final RowTable<BoardRow> TABLE = RowTable.of("board", BoardRow.class);

  private final DeadlineReading deadlines;

  BoardTable(DeadlineReading deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public RowTable<BoardRow> table() {
    return TABLE;
  }

  /** Dates rest on the calendar and on the authority's profile: a new one rewrites them. */
  @Override
  public String version() {
    return "2, " + deadlines.footing();
  }

  @Override
  public List<BoardRow> rows(FoldedCase folded) {
    return List.of(BoardRow.of(folded.file(), reading(folded)));
  }

  private Reading reading(FoldedCase folded) {
    return folded.once(Reading.class, () -> deadlines.of(folded.file(), folded.facts()));
  }
}
