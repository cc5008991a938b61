package uk.foicasebook.query.access;

import java.util.List;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.projection.RowTable;

/** The table {@code case_access}: the people of each restricted case, and no row of any other. */
@Repository
class AccessTable implements ReadModel<AccessRow> {
  private static final RowTable<AccessRow> TABLE = RowTable.of("case_access", AccessRow.class);

  @Override
  public RowTable<AccessRow> table() {
    return TABLE;
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<AccessRow> rows(FoldedCase folded) {
    var file = folded.file();
    return file.records().people().stream()
        .distinct()
        .map(person -> new AccessRow(file.id(), file.intake().authority(), person))
        .toList();
  }
}
