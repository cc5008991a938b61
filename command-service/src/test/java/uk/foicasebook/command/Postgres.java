package uk.foicasebook.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

/**
 * One real PostgreSQL for all tests, in a time zone that is not the JVM's. Services work in it as
 * they should: in a role that owns nothing.
 */
public final class Postgres {
  /** Owns everything, and may do anything. */
  public static final String OWNER = "postgres";

  /** What a service works as. */
  public static final String APPLICATION = "casebook_app";

  /** What a service that only reads opens texts as. */
  public static final String READER = "casebook_reader";

  private static final EmbeddedPostgres SERVER = start();

  private Postgres() {}

  /** The address of a new, empty store; a database for its keys stands beside it. */
  public static String newDatabase() {
    var name = "store_" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      statement.execute("create database " + name.replace("store_", "keys_"));
      return address(name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A copy of a store nobody is connected to, to do to it what must not be done. */
  public static String copyOf(String store) {
    var copy = "copy_" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      var original = store.replaceAll(".*/(store_[0-9a-f]+).*", "$1");
      statement.execute("create database " + copy + " template " + original);
      return address(copy);
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
      var server =
          EmbeddedPostgres.builder()
              .setServerConfig("timezone", "America/Lima")
              .setServerConfig("max_connections", "200")
              .start();
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create role " + APPLICATION + " login");
        statement.execute("create role " + READER + " login");
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String address(String database) {
    return "jdbc:postgresql://localhost:%d/%s".formatted(SERVER.getPort(), database);
  }
}
