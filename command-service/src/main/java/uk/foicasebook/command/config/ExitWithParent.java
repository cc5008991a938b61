package uk.foicasebook.command.config;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends this process when its standard input does. A parent that holds the other end takes its child
 * with it even when it is killed and can say nothing any more.
 */
@Component
@ConditionalOnProperty("casebook.exit-with-parent")
class ExitWithParent {
  private static final Logger log = LoggerFactory.getLogger(ExitWithParent.class);

  private final ConfigurableApplicationContext context;

  ExitWithParent(ConfigurableApplicationContext context) {
    this.context = context;
  }

  @EventListener(ApplicationReadyEvent.class)
  void watch() {
    Thread.ofPlatform().daemon().name("exit-with-parent").start(() -> watch(System.in));
  }

  private void watch(InputStream input) {
    try {
      while (input.read() >= 0) {
        continue; // what the parent says does not matter, only that it is there
      }
    } catch (IOException e) {
      log.info("Standard input cannot be read any more: {}", e.getMessage());
    }
    log.info("The parent process is gone: stopping");
    System.exit(SpringApplication.exit(context, () -> 0));
  }
}
