package uk.foicasebook.query.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.projection.ReadModel;
import uk.foicasebook.query.projection.RowTable;
import uk.foicasebook.query.rest.Reader;

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

  /** The case of that number at the reader's authority, if it is one they may see. */
  Optional<CaseRegisterRow> find(Reader reader, String reference) {
    return db.sql(
            """
            select * from case_register
            where authority = :authority and reference = :reference and
            """
                + Access.sees("case_register.case_id", ":person"))
        .param("authority", reader.authority().value())
        .param("reference", reference)
        .param("person", reader.person())
        .query(TABLE::read)
        .optional();
  }
}
