package uk.foicasebook.command.config;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The civil day in the United Kingdom, the only one the Act counts in. It is the one place in this
 * service that knows a time zone.
 */
public final class UkCivilDay {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  private UkCivilDay() {}

  public static LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }
}
