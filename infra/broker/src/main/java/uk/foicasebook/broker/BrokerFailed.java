package uk.foicasebook.broker;

import java.nio.file.Path;

/** The broker could not start; the cause says why. */
public final class BrokerFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  BrokerFailed(Path directory, int port, Exception cause) {
    super("Kafka did not start on port %d with data in %s".formatted(port, directory), cause);
  }
}
