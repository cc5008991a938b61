package uk.foicasebook.query.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.foicasebook.law.calendar.CalendarEditions;

/** The calendar every count here rests on. */
@Configuration(proxyBeanMethods = false)
class LawConfig {
  @Bean
  CalendarEditions calendarEditions() {
    return CalendarEditions.official();
  }
}
