package uk.foicasebook.bench.reads;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The store, looked at behind the command service's back. */
final class StoredFacts implements AutoCloseable {
  private final Connection connection;

  StoredFacts(int port) throws SQLException {
    connection =
        DriverManager.getConnection(
            "jdbc:postgresql://127.0.0.1:" + port + "/casebook_store", "casebook_store", "");
  }

  /** How many facts of cases there are. */
  long count() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select count(*) from domain_event_entry where type = 'case'")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
