package uk.foicasebook.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        });
  }

  Optional<Wrapped> find(UUID key) {
    return query(FIND + "d.key_id = ?", statement -> statement.setObject(1, key));
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

  /** Destroys every data key of a case. */
  int destroyCase(CaseId caseId) {
    return change("delete from data_key where case_id = ?", s -> s.setObject(1, caseId.value()));
  }

  /**
   * Destroys the data keys of these subjects in a case, and the subjects' keys where they wrap
   * nothing of another case.
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

  /** Destroys a subject's key, and with it every data key it wrapped. */
  int destroySubject(UUID subject) {
    return change("delete from subject_key where subject_id = ?", s -> s.setObject(1, subject));
  }

  private interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  private Optional<Wrapped> query(String sql, Binding binding) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      binding.bind(statement);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Wrapped(
                    row.getObject("key_id", UUID.class),
                    row.getObject("subject_id", UUID.class),
                    row.getBytes("subject_key"),
                    row.getBytes("data_key")))
            : Optional.empty();
      }
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
