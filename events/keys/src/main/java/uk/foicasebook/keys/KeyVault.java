package uk.foicasebook.keys;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** The key database, opened: its connections, and the seals that work on it. */
public final class KeyVault implements AutoCloseable {
  private static final int CONNECTIONS = 4;
  private static final long PATIENCE_MILLIS = 3_000;

  private final HikariDataSource connections;
  private final Seals seals;

  private KeyVault(HikariDataSource connections, Seals seals) {
    this.connections = connections;
    this.seals = seals;
  }

  /**
   * For the service that writes facts: brings the tables up to date and makes sure of the master
   * key, since a text sealed under the wrong one could be opened by nobody.
   *
   * @throws KeysUnavailable if the master key is missing or is not the one this database was begun
   *     with
   */
  public static KeyVault forSealing(KeySettings settings, InstantSource clock) {
    MasterKey master = settings.master();
    HikariDataSource connections = connect(settings);
    migrate(settings);
    new MasterKeyCheck(connections).agree(master);
    return new KeyVault(connections, new Seals(connections, master, clock));
  }

  /** As the owner, who then grants the others what they need and no more. */
  private static void migrate(KeySettings settings) {
    String reader = settings.reader();
    var flyway =
        Flyway.configure()
            .locations("classpath:db/keys")
            .placeholders(
                Map.of("application", settings.username(), "reader", reader == null ? "" : reader))
            .connectRetries(20);
    String owner = settings.ownerUsername();
    if (owner == null) {
      flyway.dataSource(settings.url(), settings.username(), settings.password());
    } else {
      flyway.dataSource(settings.url(), owner, settings.ownerPassword());
    }
    flyway.load().migrate();
  }

  /** For a service that only reads: it may be given a role that can do no more. */
  public static KeyVault forOpening(KeySettings settings, InstantSource clock) {
    HikariDataSource connections = connect(settings);
    return new KeyVault(connections, new Seals(connections, settings.master(), clock));
  }

  public Seals seals() {
    return seals;
  }

  @Override
  public void close() {
    connections.close();
  }

  private static HikariDataSource connect(KeySettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("keys");
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.username());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }
}
