package uk.foicasebook.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** PostgreSQL that keeps what it acknowledged: a database for each service, each with its owner. */
final class LocalPostgres implements AutoCloseable {
  private static final Map<String, String> SETTINGS =
      Map.of(
          // The library starts it with fsync off, which is for tests that keep nothing.
          "fsync", "on",
          "synchronous_commit", "on",
          "full_page_writes", "on",
          "max_connections", "100",
          // Taken from the machine only as it is filled.
          "shared_buffers", "1GB",
          "idle_in_transaction_session_timeout", "30s");

  private final EmbeddedPostgres server;
  private final int port;

  private LocalPostgres(EmbeddedPostgres server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts it on {@code data}, where it finds what it had.
   *
   * @throws Trouble when it cannot be started
   */
  static LocalPostgres start(DataDirectory data, int port) {
    Path cluster = data.of("postgres");
    Path made = data.of("postgres.made");
    if (!Files.exists(made)) {
      // A first start that was cut short: nothing has been stored in it yet.
      DataDirectory.delete(cluster);
    }
    try {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setPort(port)
              .setDataDirectory(cluster)
              .setOverrideWorkingDirectory(binaries().toFile())
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPGStartupWait(Duration.ofSeconds(60))
              .setOutputRedirector(Redirect.appendTo(data.log("postgres").toFile()))
              .setErrorRedirector(Redirect.appendTo(data.log("postgres").toFile()));
      SETTINGS.forEach(builder::setServerConfig);
      EmbeddedPostgres server = builder.start();
      Databases.make(server.getPostgresDatabase());
      Files.writeString(made, "");
      return new LocalPostgres(server, port);
    } catch (IOException | IllegalStateException cause) {
      throw new Trouble(
          "PostgreSQL does not start: %s. Its log is %s"
              .formatted(cause.getMessage(), data.log("postgres")),
          cause);
    }
  }

  /** Unpacked once for all runs of this user, whatever their data. */
  private static Path binaries() throws IOException {
    Path home = Path.of(System.getProperty("user.home"), ".cache", "foi-casebook", "postgres");
    return Files.createDirectories(home);
  }

  /** The environment by which a service finds its database. */
  Map<String, String> environment(String database) {
    return Map.of(
        "SPRING_DATASOURCE_URL",
        "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true".formatted(port, database),
        "SPRING_DATASOURCE_USERNAME",
        database);
  }

  /** The environment by which the command service finds store and keys: two roles for each. */
  Map<String, String> commandEnvironment() {
    Map<String, String> environment = new HashMap<>(environment(Databases.STORE));
    environment.put("SPRING_DATASOURCE_USERNAME", Databases.STORE_APPLICATION);
    environment.put("SPRING_FLYWAY_USER", Databases.STORE);
    environment.putAll(keysEnvironment(Databases.KEYS_APPLICATION));
    environment.put("CASEBOOK_KEYS_OWNER_USERNAME", Databases.KEYS);
    environment.put("CASEBOOK_KEYS_READER", Databases.READ);
    return environment;
  }

  /** The environment by which a service finds the keys, entering as {@code role}. */
  Map<String, String> keysEnvironment(String role) {
    return Map.of(
        "CASEBOOK_KEYS_URL",
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Databases.KEYS),
        "CASEBOOK_KEYS_USERNAME",
        role);
  }

  boolean bookIsEmpty() {
    return Databases.bookIsEmpty(server.getDatabase("postgres", Databases.STORE));
  }

  long archivedFacts() {
    return Databases.archivedFacts(server.getDatabase("postgres", Databases.READ));
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException cause) {
      throw new Trouble("PostgreSQL does not stop: " + cause.getMessage(), cause);
    }
  }
}
