package uk.foicasebook.query.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.projection.ReadModel;

/** The table {@code case_register}: finds a case by its authority's own number. */
@Repository
class CaseRegister implements ReadModel<CaseRegisterRow> {
  private final JdbcClient db;
  private final JdbcTemplate batches;

  CaseRegister(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  @Override
  public String table() {
    return "case_register";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public CaseRegisterRow row(CaseFile file) {
    return new CaseRegisterRow(
        file.id(), file.intake().authority(), file.intake().reference(), file.revision());
  }

  @Override
  public void write(List<CaseRegisterRow> rows) {
    batches.batchUpdate(
        """
        insert into case_register (case_id, authority, reference, revision) values (?, ?, ?, ?)
        on conflict (case_id) do update set authority = excluded.authority,
          reference = excluded.reference, revision = excluded.revision
        """,
        rows,
        rows.size() + 1,
        (statement, row) -> {
          statement.setObject(1, row.id().value());
          statement.setString(2, row.authority().value());
          statement.setString(3, row.reference().value());
          statement.setLong(4, row.revision());
        });
  }

  @Override
  public Map<CaseId, CaseRegisterRow> rows(Collection<CaseId> ids) {
    return db
        .sql("select * from case_register where case_id = any(?)")
        .param(ids.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(CaseRegister::read)
        .list()
        .stream()
        .collect(Collectors.toMap(CaseRegisterRow::id, row -> row));
  }

  /** The authority's case of that number. */
  Optional<CaseRegisterRow> find(AuthorityId authority, String reference) {
    return db.sql("select * from case_register where authority = ? and reference = ?")
        .params(authority.value(), reference)
        .query(CaseRegister::read)
        .optional();
  }

  private static CaseRegisterRow read(ResultSet row, int number) throws SQLException {
    return new CaseRegisterRow(
        new CaseId(row.getObject("case_id", UUID.class)),
        new AuthorityId(row.getString("authority")),
        new Reference(row.getString("reference")),
        row.getLong("revision"));
  }
}
