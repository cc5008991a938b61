package uk.foicasebook.command.config;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only place that knows a real clock; everything else is handed the time. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  /**
   * Ticks in milliseconds, as the store's timestamp column does, so that an instant is the same
   * before and after it was stored.
   */
  @Bean
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }
}
