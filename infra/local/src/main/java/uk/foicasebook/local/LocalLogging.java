package uk.foicasebook.local;

import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** One quiet log for the parent's own process: libraries would narrate beside its progress. */
final class LocalLogging {
  private LocalLogging() {}

  /** Before anything logs: what is set up first stays. */
  static void setUp() {
    System.setProperty("logback.configurationFile", "local-logback.xml");
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    LoggerFactory.getLogger(LocalLogging.class);
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}
