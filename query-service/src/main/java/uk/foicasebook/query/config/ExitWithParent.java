package uk.foicasebook.query.config;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Shuts the service down when its standard input ends. The parent that started it holds the other
 * end, so that a parent killed without warning leaves nothing behind.
 */
@Component
@ConditionalOnBooleanProperty("casebook.exit-with-parent")
class ExitWithParent {
  private static final Logger LOG = LoggerFactory.getLogger(ExitWithParent.class);

  private final ConfigurableApplicationContext context;

  ExitWithParent(ConfigurableApplicationContext context) {
    this.context = context;
    Thread.ofPlatform().daemon().name("exit-with-parent").start(this::watch);
  }

  private void watch() {
    try {
      drain(System.in);
    } catch (IOException broken) {
      LOG.debug("standard input broke", broken);
    }
    LOG.info("the parent process has gone; shutting down");
    context.close();
    System.exit(0);
  }

  private static void drain(InputStream in) throws IOException {
    byte[] ignored = new byte[256];
    while (in.read(ignored) >= 0) {
      // Nothing the parent says matters, only that it is still there.
    }
  }
}
