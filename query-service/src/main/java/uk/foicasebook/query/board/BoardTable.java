package uk.foicasebook.query.board;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.Reference;
import uk.foicasebook.law.Regime;
import uk.foicasebook.query.board.BoardRow.Due;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Phase;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.projection.ReadModel;

/** The table {@code board}. */
@Repository
class BoardTable implements ReadModel<BoardRow> {
  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final DeadlineReading deadlines;

  BoardTable(JdbcClient db, JdbcTemplate batches, DeadlineReading deadlines) {
    this.db = db;
    this.batches = batches;
    this.deadlines = deadlines;
  }

  @Override
  public String table() {
    return "board";
  }

  /** Dates rest on the calendar: a new edition rewrites them. */
  @Override
  public String version() {
    return "1, calendar " + deadlines.edition().name();
  }

  @Override
  public BoardRow row(CaseFile file) {
    return BoardRow.of(file, deadlines.of(file));
  }

  @Override
  public void write(List<BoardRow> rows) {
    batches.batchUpdate(
        """
        insert into board (case_id, authority, reference, revision, regime, phase, received_on,
          officer, next_action, due_kind, due_on, due_provision)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (case_id) do update set authority = excluded.authority,
          reference = excluded.reference, revision = excluded.revision, regime = excluded.regime,
          phase = excluded.phase, received_on = excluded.received_on, officer = excluded.officer,
          next_action = excluded.next_action, due_kind = excluded.due_kind,
          due_on = excluded.due_on, due_provision = excluded.due_provision
        """,
        rows,
        rows.size() + 1,
        BoardTable::set);
  }

  @Override
  public Map<CaseId, BoardRow> rows(Collection<CaseId> ids) {
    return db
        .sql("select * from board where case_id = any(?)")
        .param(ids.stream().map(CaseId::value).toArray(UUID[]::new))
        .query(BoardTable::read)
        .list()
        .stream()
        .collect(Collectors.toMap(BoardRow::id, row -> row));
  }

  private static void set(PreparedStatement statement, BoardRow row) throws SQLException {
    Due due = row.due();
    PersonId officer = row.officer();
    statement.setObject(1, row.id().value());
    statement.setString(2, row.authority().value());
    statement.setString(3, row.reference().value());
    statement.setLong(4, row.revision());
    statement.setString(5, row.regime().name());
    statement.setString(6, row.phase().name());
    statement.setObject(7, row.receivedOn());
    statement.setString(8, officer == null ? null : officer.value());
    statement.setString(9, row.nextAction().name());
    statement.setString(10, due == null ? null : due.kind());
    statement.setObject(11, due == null ? null : due.on());
    statement.setString(12, due == null ? null : due.provision());
  }

  static BoardRow read(ResultSet row, int number) throws SQLException {
    String officer = row.getString("officer");
    return new BoardRow(
        new CaseId(row.getObject("case_id", UUID.class)),
        new AuthorityId(row.getString("authority")),
        new Reference(row.getString("reference")),
        row.getLong("revision"),
        Regime.valueOf(row.getString("regime")),
        Phase.valueOf(row.getString("phase")),
        row.getObject("received_on", LocalDate.class),
        officer == null ? null : new PersonId(officer),
        NextAction.valueOf(row.getString("next_action")),
        due(row));
  }

  private static @Nullable Due due(ResultSet row) throws SQLException {
    LocalDate on = row.getObject("due_on", LocalDate.class);
    return on == null
        ? null
        : new Due(row.getString("due_kind"), on, row.getString("due_provision"));
  }
}
