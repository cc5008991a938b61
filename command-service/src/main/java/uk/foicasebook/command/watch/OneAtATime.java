package uk.foicasebook.command.watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Of several instances on one store only one at a time: an advisory lock of a connection that is
 * held for nothing else, and which the database releases when its holder dies.
 */
@Component
class OneAtATime {
  private static final long KEY = 0x0F01_5EE7L;

  private final DataSource store;

  OneAtATime(DataSource store) {
    this.store = store;
  }

  /** What the work gives, or nothing where somebody else is at it. */
  <T> Optional<T> take(Supplier<T> work) {
    try (var connection = store.getConnection()) {
      if (!says(connection, "select pg_try_advisory_lock(?)")) {
        return Optional.empty();
      }
      try {
        return Optional.of(work.get());
      } finally {
        says(connection, "select pg_advisory_unlock(?)");
      }
    } catch (SQLException away) {
      throw new DataAccessResourceFailureException("The store is away", away);
    }
  }

  private static boolean says(Connection connection, String question) throws SQLException {
    try (var statement = connection.prepareStatement(question)) {
      statement.setLong(1, KEY);
      try (var answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
