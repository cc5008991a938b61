package uk.foicasebook.query.disclosurelog;

import java.util.List;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.projection.RowTable;

/** The table {@code disclosure_log}. */
@Repository
class LogTable implements ReadModel<LogRow> {
  static final RowTable<LogRow> TABLE = RowTable.of("disclosure_log", LogRow.class);

  @Override
  public RowTable<LogRow> table() {
    return TABLE;
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<LogRow> rows(FoldedCase folded) {
    return LogRow.of(folded.file()).stream().toList();
  }
}
