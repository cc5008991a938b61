package uk.foicasebook.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * A database for each service and one for the keys, each owned by a role of its name that may enter
 * no other. The command service works in two further roles that own nothing; what they may do is
 * granted by the migrations. The query service may read the keys.
 */
final class Databases {
  static final String STORE = "casebook_store";
  static final String READ = "casebook_read";
  static final String KEYS = "casebook_keys";

  /** The command service at work on the store, where it may add facts and change none. */
  static final String STORE_APPLICATION = "casebook_store_app";

  /** The command service at work on the keys. */
  static final String KEYS_APPLICATION = "casebook_keys_app";

  private Databases() {}

  static void make(DataSource administrator) {
    try (Connection connection = administrator.getConnection();
        Statement statement = connection.createStatement()) {
      for (String name : List.of(STORE, READ, KEYS)) {
        if (!has(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
          statement.execute("create role " + name + " login");
        }
        if (!has(statement, "select 1 from pg_database where datname = '" + name + "'")) {
          statement.execute("create database " + name + " owner " + name);
          statement.execute("revoke all on database " + name + " from public");
        }
      }
      enter(statement, STORE_APPLICATION, STORE);
      enter(statement, KEYS_APPLICATION, KEYS);
      enter(statement, READ, KEYS);
    } catch (SQLException cause) {
      throw new Trouble("The databases cannot be made: " + cause.getMessage(), cause);
    }
  }

  private static void enter(Statement statement, String role, String database) throws SQLException {
    if (!has(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
      statement.execute("create role " + role + " login");
    }
    statement.execute("grant connect on database " + database + " to " + role);
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

  static long archivedFacts(DataSource read) {
    try (Connection connection = read.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from fact")) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException cause) {
      throw new Trouble("The archive cannot be read: " + cause.getMessage(), cause);
    }
  }

  private static boolean has(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
