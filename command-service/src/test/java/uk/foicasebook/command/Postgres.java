package uk.foicasebook.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

/** One real PostgreSQL for all tests, in a time zone that is not the JVM's. */
public final class Postgres {
  private static final EmbeddedPostgres SERVER = start();

  private Postgres() {}

  /** The address of a new, empty store; a database for its keys stands beside it. */
  public static String newDatabase() {
    var name = "store_" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      statement.execute("create database " + name.replace("store_", "keys_"));
      return SERVER.getJdbcUrl("postgres", name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The database of the keys of that store. */
  public static String keysOf(String store) {
    return store.replace("store_", "keys_");
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("timezone", "America/Lima")
          .setServerConfig("max_connections", "200")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
