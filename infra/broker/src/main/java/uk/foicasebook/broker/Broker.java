package uk.foicasebook.broker;

import java.io.IOException;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A running broker, at once its own controller, that keeps topics and records in a directory.
 * Closing it keeps them; starting on the same directory finds them again.
 */
public final class Broker implements AutoCloseable {
  private final KafkaRaftServer server;
  private final int port;

  private Broker(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /** Starts on a port nobody uses. */
  public static Broker start(Path directory) {
    return start(directory, FreePort.find());
  }

  /**
   * Starts on {@code port} of the loopback interface and returns once clients may connect.
   *
   * @throws BrokerFailed when the directory cannot be used or the port is taken
   */
  public static Broker start(Path directory, int port) {
    BrokerLogging.quieten();
    try {
      KafkaConfig config = BrokerSettings.of(directory, port, FreePort.find());
      BrokerDirectory.formatOnce(directory);
      KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
      server.startup();
      return new Broker(server, port);
    } catch (IOException | RuntimeException cause) {
      throw new BrokerFailed(directory, port, cause);
    }
  }

  /** What clients take as {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Returns once the broker has stopped, however it came to. */
  void awaitStop() {
    server.awaitShutdown();
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
