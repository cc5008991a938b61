package uk.foicasebook.query.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import uk.foicasebook.broker.Broker;
import uk.foicasebook.keys.KeySettings;
import uk.foicasebook.keys.KeyVault;
import uk.foicasebook.keys.MasterKey;

/** One database server and one broker for all tests of this JVM; each test has names of its own. */
public final class Parts {
  /** Opens every key of these tests. */
  public static final String MASTER_KEY = MasterKey.newKeyset();

  private static final AtomicInteger NAMES = new AtomicInteger();

  private Parts() {}

  /** A name nobody has used yet. */
  public static String name(String stem) {
    return stem + NAMES.incrementAndGet();
  }

  /** An empty database. */
  public static String database() {
    String name = name("read");
    try (var connection = Postgres.SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
    return "jdbc:postgresql://localhost:%d/%s?reWriteBatchedInserts=true"
        .formatted(Postgres.SERVER.getPort(), name);
  }

  /** The one key database of these tests. */
  public static String keys() {
    return Keys.URL;
  }

  /** Where the broker is. */
  public static String bootstrapServers() {
    return Kafka.BROKER.bootstrapServers();
  }

  private static final class Postgres {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }

  private static final class Keys {
    static final String URL = database();

    static {
      // As the command service does when it starts.
      KeyVault.forSealing(KeySettings.of(URL, "postgres", MASTER_KEY), InstantSource.system())
          .close();
    }
  }

  private static final class Kafka {
    static final Broker BROKER = start();

    private static Broker start() {
      try {
        var broker = Broker.start(Files.createTempDirectory("query-broker"));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        return broker;
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }
}
