package uk.foicasebook.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Subject;

/** The wrapped keys in their own database, apart from the facts and from the facts' backups. */
final class KeyStore {
  /** A data key as it is kept: wrapped by its subject's key, which is wrapped by the master key. */
  record Wrapped(UUID key, UUID subject, byte[] wrappedSubjectKey, byte[] wrappedDataKey) {}

  private static final String FIND =
      "select d.key_id, d.subject_id, s.wrapped_key as subject_key, d.wrapped_key as data_key"
          + " from data_key d join subject_key s on s.subject_id = d.subject_id where ";

  private final DataSource dataSource;

  KeyStore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  Optional<Wrapped> find(CaseId caseId, Subject subject) {
    return query(
        FIND + "d.case_id = ? and d.subject_kind = ?",
        statement -> {
          statement.setObject(1, caseId.value());
          statement.setString(2, subject.name());
        },
        KeyStore::wrapped);
  }

  Optional<Wrapped> find(UUID key) {
    return query(
        FIND + "d.key_id = ?", statement -> statement.setObject(1, key), KeyStore::wrapped);
  }

  /** Every data key of a case. */
  List<Wrapped> ofCase(CaseId caseId) {
    return all(
        FIND + "d.case_id = ?",
        statement -> statement.setObject(1, caseId.value()),
        KeyStore::wrapped);
  }

  /**
   * Keeps a new subject's key and its data key. Of two that come at once the first stays; ask again
   * which.
   */
  void keep(CaseId caseId, Subject subject, Wrapped wrapped) {
    change(
        """
        with taken as (
          insert into subject_key (subject_id, wrapped_key) values (?, ?) returning subject_id)
        insert into data_key (key_id, case_id, subject_kind, subject_id, wrapped_key)
        select ?, ?, ?, subject_id, ? from taken
        on conflict (case_id, subject_kind) do nothing
        """,
        statement -> {
          statement.setObject(1, wrapped.subject());
          statement.setBytes(2, wrapped.wrappedSubjectKey());
          statement.setObject(3, wrapped.key());
          statement.setObject(4, caseId.value());
          statement.setString(5, subject.name());
          statement.setBytes(6, wrapped.wrappedDataKey());
        });
  }

  /** A subject who is known by a mark, with their key as it is kept. */
  record Known(UUID subject, byte[] wrappedSubjectKey) {}

  Optional<Known> subject(byte[] mark) {
    return query(
        """
        select s.subject_id, s.wrapped_key from subject_mark m
          join subject_key s on s.subject_id = m.subject_id where m.mark = ?
        """,
        statement -> statement.setBytes(1, mark),
        row -> new Known(row.getObject(1, UUID.class), row.getBytes(2)));
  }

  /** Keeps a data key of a subject whose key is kept; nothing where that key is gone meanwhile. */
  void keepUnder(CaseId caseId, Subject subject, Wrapped wrapped) {
    change(
        """
        insert into data_key (key_id, case_id, subject_kind, subject_id, wrapped_key)
        select ?, ?, ?, subject_id, ? from subject_key where subject_id = ?
        on conflict (case_id, subject_kind) do nothing
        """,
        statement -> {
          statement.setObject(1, wrapped.key());
          statement.setObject(2, caseId.value());
          statement.setString(3, subject.name());
          statement.setBytes(4, wrapped.wrappedDataKey());
          statement.setObject(5, wrapped.subject());
        });
  }

  /**
   * Keeps a new subject's key, their mark and a data key, or nothing where the mark is known by
   * now.
   */
  void keepMarked(CaseId caseId, Subject subject, Wrapped wrapped, byte[] mark) {
    change(
        """
        with marked as (
          insert into subject_mark (mark, subject_id) values (?, ?)
          on conflict (mark) do nothing returning subject_id),
        taken as (
          insert into subject_key (subject_id, wrapped_key) select subject_id, ? from marked
          returning subject_id)
        insert into data_key (key_id, case_id, subject_kind, subject_id, wrapped_key)
        select ?, ?, ?, subject_id, ? from taken
        on conflict (case_id, subject_kind) do nothing
        """,
        statement -> {
          statement.setBytes(1, mark);
          statement.setObject(2, wrapped.subject());
          statement.setBytes(3, wrapped.wrappedSubjectKey());
          statement.setObject(4, wrapped.key());
          statement.setObject(5, caseId.value());
          statement.setString(6, subject.name());
          statement.setBytes(7, wrapped.wrappedDataKey());
        });
  }

  /** The cases in which the requester of a case has a key, that one among them. */
  Set<CaseId> casesOfRequester(CaseId caseId) {
    return Set.copyOf(
        all(
            """
            select other.case_id from data_key own
              join data_key other on other.subject_id = own.subject_id
             where own.case_id = ? and own.subject_kind = 'REQUESTER'
               and other.subject_kind = 'REQUESTER'
            """,
            statement -> statement.setObject(1, caseId.value()),
            row -> new CaseId(row.getObject(1, UUID.class))));
  }

  /**
   * Destroys the data keys of these subjects in a case, and the subjects' keys and marks where they
   * wrap nothing of another case.
   */
  int destroy(CaseId caseId, Set<Subject> subjects) {
    return change(
        """
        with gone as (
          delete from data_key where case_id = ? and subject_kind = any(?) returning subject_id)
        delete from subject_key where subject_id in (select subject_id from gone)
          and not exists (select 1 from data_key other
                          where other.subject_id = subject_key.subject_id and other.case_id <> ?)
        """,
        statement -> {
          statement.setObject(1, caseId.value());
          statement.setArray(
              2,
              statement
                  .getConnection()
                  .createArrayOf("text", subjects.stream().map(Subject::name).toArray()));
          statement.setObject(3, caseId.value());
        });
  }

  private interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  private interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  private static Wrapped wrapped(ResultSet row) throws SQLException {
    return new Wrapped(
        row.getObject("key_id", UUID.class),
        row.getObject("subject_id", UUID.class),
        row.getBytes("subject_key"),
        row.getBytes("data_key"));
  }

  private <T> Optional<T> query(String sql, Binding binding, Reading<T> reading) {
    return all(sql, binding, reading).stream().findFirst();
  }

  private <T> List<T> all(String sql, Binding binding, Reading<T> reading) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.bind(statement);
      List<T> found = new ArrayList<>(1);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(reading.read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new KeysUnavailable("The key store does not answer", e);
    }
  }

  private int change(String sql, Binding binding) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.bind(statement);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new KeysUnavailable("The key store does not answer", e);
    }
  }
}
