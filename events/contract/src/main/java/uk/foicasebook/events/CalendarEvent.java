package uk.foicasebook.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became known of the bank holidays, and when. There is one calendar; every instance reads it
 * whole.
 */
public sealed interface CalendarEvent extends Fact {
  /** The stream of the one calendar, and its key on the topic. */
  String CALENDAR = "calendar";

  /** The newest edition's name: what deadlines counted from here on rest on. */
  String edition();

  /**
   * A whole edition was published: from here on it is what is known.
   *
   * @param knownOn the day from which it was known to anybody; null if that is the day it was
   *     published here
   * @param horizon the last day it speaks of
   * @param holidays every holiday up to the horizon, by date
   */
  @EventName("calendar-edition-published")
  record CalendarEditionPublished(
      LocalDate happenedOn,
      String edition,
      @Nullable LocalDate knownOn,
      LocalDate horizon,
      List<Holiday> holidays)
      implements CalendarEvent {}

  /** One more holiday was proclaimed; the edition is the newest with this day added. */
  @EventName("holiday-proclaimed")
  record HolidayProclaimed(
      LocalDate happenedOn, String edition, LocalDate date, List<Nation> nations, String name)
      implements CalendarEvent {}

  /** A holiday was withdrawn, or moved away; the edition is the newest with this day taken out. */
  @EventName("holiday-withdrawn")
  record HolidayWithdrawn(
      LocalDate happenedOn, String edition, LocalDate date, List<Nation> nations, String name)
      implements CalendarEvent {}
}
