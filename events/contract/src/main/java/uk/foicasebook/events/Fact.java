package uk.foicasebook.events;

import java.time.LocalDate;

/** Something that happened. */
public sealed interface Fact permits CaseEvent, CalendarEvent, AuthorityEvent {
  /**
   * The UK civil day on which it happened in the world, which may be long before anybody told the
   * casebook.
   */
  LocalDate happenedOn();
}
