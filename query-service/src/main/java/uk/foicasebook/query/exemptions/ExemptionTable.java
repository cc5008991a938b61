package uk.foicasebook.query.exemptions;

import java.util.List;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.projection.RowTable;

/** The table {@code exemption_use}. */
@Repository
class ExemptionTable implements ReadModel<ExemptionUseRow> {
  private static final RowTable<ExemptionUseRow> TABLE =
      RowTable.of("exemption_use", ExemptionUseRow.class);

  @Override
  public RowTable<ExemptionUseRow> table() {
    return TABLE;
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<ExemptionUseRow> rows(FoldedCase folded) {
    return new ExemptionUses(folded.file()).rows();
  }
}
