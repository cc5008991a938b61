package uk.foicasebook.query.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.projection.RowTable;

/** The table {@code case_register}: finds a case by its authority's own number. */
@Repository
class CaseRegister implements ReadModel<CaseRegisterRow> {
  private static final RowTable<CaseRegisterRow> TABLE =
      RowTable.of("case_register", CaseRegisterRow.class);

  private final JdbcClient db;

  CaseRegister(JdbcClient db) {
    this.db = db;
  }

  @Override
  public RowTable<CaseRegisterRow> table() {
    return TABLE;
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<CaseRegisterRow> rows(FoldedCase folded) {
    var file = folded.file();
    return List.of(
        new CaseRegisterRow(
            file.id(), file.intake().authority(), file.intake().reference(), file.revision()));
  }

  /** The authority's case of that number. */
  Optional<CaseRegisterRow> find(AuthorityId authority, String reference) {
    return db.sql("select * from case_register where authority = ? and reference = ?")
        .params(authority.value(), reference)
        .query(TABLE::read)
        .optional();
  }
}
