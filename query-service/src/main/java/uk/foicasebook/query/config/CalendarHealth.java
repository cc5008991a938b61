package uk.foicasebook.query.config;

import java.time.LocalDate;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.query.calendar.Calendar;
import uk.foicasebook.query.clock.Today;

/** Warns a year before the calendar ends: beyond its horizon no date is given at all. */
@Component("calendar")
class CalendarHealth implements HealthIndicator {
  private static final Status WARNING = new Status("WARNING", "the calendar needs a new edition");

  private final Calendar calendar;
  private final Today today;

  CalendarHealth(Calendar calendar, Today today) {
    this.calendar = calendar;
    this.today = today;
  }

  @Override
  public Health health() {
    CalendarEdition edition = calendar.newest();
    LocalDate inAYear = today.day().plusYears(1);
    return Health.status(inAYear.isAfter(edition.horizon()) ? WARNING : Status.UP)
        .withDetail("edition", edition.name())
        .withDetail("publishedUntil", edition.publishedUntil())
        .withDetail("horizon", edition.horizon())
        .build();
  }
}
