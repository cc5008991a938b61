package uk.foicasebook.query.register;

import java.util.List;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.projection.RowTable;

/** The table {@code case_provision}, made of the register's rows. */
@Repository
class ProvisionTable implements ReadModel<ProvisionRow> {
  private static final RowTable<ProvisionRow> TABLE =
      RowTable.of("case_provision", ProvisionRow.class);

  private final RegisterTable register;

  ProvisionTable(RegisterTable register) {
    this.register = register;
  }

  @Override
  public RowTable<ProvisionRow> table() {
    return TABLE;
  }

  @Override
  public String version() {
    return "1, register " + register.version();
  }

  @Override
  public List<ProvisionRow> rows(FoldedCase folded) {
    return ProvisionRow.of(register.row(folded));
  }
}
