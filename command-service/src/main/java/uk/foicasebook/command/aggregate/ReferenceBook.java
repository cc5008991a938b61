package uk.foicasebook.command.aggregate;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.calendar.CalendarFold;
import uk.foicasebook.law.calendar.CalendarEditions;

/**
 * What decisions on cases rest on beside the case itself, read in the command's own transaction. It
 * is kept in memory under its revision, which is compared with the store's each time: another
 * instance may have recorded a fact meanwhile.
 */
@Component
class ReferenceBook {
  private final EventStore store;
  private volatile KnownCalendar known = new KnownCalendar(-1, CalendarEditions.official());

  ReferenceBook(EventStore store) {
    this.store = store;
  }

  private record KnownCalendar(long revision, CalendarEditions editions) {}

  /** The editions there are. */
  CalendarEditions calendar() {
    long head = store.lastSequenceNumberFor(CalendarEvent.CALENDAR).orElse(-1L);
    KnownCalendar before = known;
    return before.revision() == head ? before.editions() : read();
  }

  private CalendarEditions read() {
    List<CalendarEvent> facts =
        store
            .readEvents(CalendarEvent.CALENDAR)
            .asStream()
            .map(message -> (CalendarEvent) message.getPayload())
            .toList();
    CalendarEditions editions = CalendarFold.after(CalendarEditions.official(), facts);
    known = new KnownCalendar(facts.size() - 1L, editions);
    return editions;
  }
}
