package uk.foicasebook.broker;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import org.slf4j.LoggerFactory;

/** A broker narrates every partition; only what is wrong is worth reading. */
final class BrokerLogging {
  private BrokerLogging() {}

  static void quieten() {
    for (String narrator : List.of("kafka", "org.apache.kafka", "state.change.logger")) {
      if (LoggerFactory.getLogger(narrator) instanceof Logger logger) {
        logger.setLevel(Level.WARN);
      }
    }
  }
}
