package uk.foicasebook.query.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day as it is lived in the United Kingdom. Days of the Act are these, whatever the zone of a
 * server or of the instant's own offset.
 */
public final class UkCivilDay {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private UkCivilDay() {}

  /** The UK civil day on which the instant falls. */
  public static LocalDate of(Instant instant) {
    return instant.atZone(LONDON).toLocalDate();
  }

  /** The first instant of the day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(LONDON).toInstant();
  }

  /** The last instant of the day: a day that ends in summer time ends an hour earlier in UTC. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1)).minusNanos(1);
  }
}
