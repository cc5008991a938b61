package uk.foicasebook.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** One database a service, owned by a role of the same name that may enter no other. */
final class Databases {
  static final String STORE = "casebook_store";
  static final String READ = "casebook_read";

  private Databases() {}

  static void make(DataSource administrator) {
    try (Connection connection = administrator.getConnection();
        Statement statement = connection.createStatement()) {
      for (String name : List.of(STORE, READ)) {
        if (!has(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
          statement.execute("create role " + name + " login");
        }
        if (!has(statement, "select 1 from pg_database where datname = '" + name + "'")) {
          statement.execute("create database " + name + " owner " + name);
          statement.execute("revoke all on database " + name + " from public");
        }
      }
    } catch (SQLException cause) {
      throw new Trouble("The databases cannot be made: " + cause.getMessage(), cause);
    }
  }

  /** Whether no fact has ever been stored. */
  static boolean bookIsEmpty(DataSource store) {
    try (Connection connection = store.getConnection();
        Statement statement = connection.createStatement()) {
      return !has(statement, "select 1 from domain_event_entry limit 1");
    } catch (SQLException cause) {
      throw new Trouble("The store cannot be read: " + cause.getMessage(), cause);
    }
  }

  private static boolean has(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
