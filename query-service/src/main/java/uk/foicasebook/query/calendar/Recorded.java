package uk.foicasebook.query.calendar;

import java.time.Instant;
import java.time.LocalDate;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CalendarEvent.CalendarEditionPublished;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.clock.CutOff;

/** A fact of the calendar, and when it was known and recorded. */
record Recorded(CalendarEvent fact, Instant knownAt, Instant recordedAt) {

  static Recorded of(Envelope stored) {
    return new Recorded(
        (CalendarEvent) stored.fact(), stored.metadata().knownAt(), stored.metadata().recordedAt());
  }

  boolean admittedBy(CutOff cutOff) {
    return cutOff.admits(knownAt, recordedAt);
  }

  /** Whether it could be known to anybody on a day. */
  boolean knownBy(LocalDate day) {
    LocalDate from =
        fact instanceof CalendarEditionPublished published && published.knownOn() != null
            ? published.knownOn()
            : fact.happenedOn();
    return !from.isAfter(day);
  }
}
