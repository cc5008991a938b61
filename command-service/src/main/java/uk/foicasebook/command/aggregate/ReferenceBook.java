package uk.foicasebook.command.aggregate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import uk.foicasebook.command.domain.Authority;
import uk.foicasebook.command.domain.AuthorityProfile;
import uk.foicasebook.command.domain.FoiCase;
import uk.foicasebook.command.domain.FoiCase.Known;
import uk.foicasebook.command.domain.OtherCase;
import uk.foicasebook.events.AuthorityEvent;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.CaseId;
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
  private final Map<String, KnownAuthority> authorities = new ConcurrentHashMap<>();
  private volatile KnownCalendar known = new KnownCalendar(-1, CalendarEditions.official());

  ReferenceBook(EventStore store) {
    this.store = store;
  }

  private record KnownAuthority(long revision, Authority state) {}

  private record KnownCalendar(long revision, CalendarEditions editions) {}

  /** The editions there are. */
  CalendarEditions calendar() {
    long head = store.lastSequenceNumberFor(CalendarEvent.CALENDAR).orElse(-1L);
    KnownCalendar before = known;
    return before.revision() == head ? before.editions() : read();
  }

  /** The profile of an authority that is in force on a day. */
  AuthorityProfile profile(AuthorityId authority, LocalDate day) {
    return authority(AuthorityEvent.stream(authority)).profileOn(day);
  }

  /** What is to be known of these cases, as far as they are cases of the authority. */
  Map<CaseId, OtherCase> cases(Set<CaseId> named, AuthorityId authority) {
    Map<CaseId, OtherCase> cases = new HashMap<>();
    for (CaseId id : named) {
      if (load(id) instanceof Known known && known.file().isOf(authority)) {
        cases.put(id, OtherCase.of(known));
      }
    }
    return cases;
  }

  /** What is said of people in it stays sealed: only its dates and figures are wanted. */
  private FoiCase load(CaseId id) {
    FoiCase state = FoiCase.unknown();
    var facts = store.readEvents(id.toString());
    while (facts.hasNext()) {
      var fact = facts.next();
      state = state.evolve((CaseEvent) fact.getPayload(), Signature.by(fact.getMetaData()));
    }
    return state;
  }

  private Authority authority(String stream) {
    long head = store.lastSequenceNumberFor(stream).orElse(-1L);
    KnownAuthority before = authorities.get(stream);
    if (before != null && before.revision() == head) {
      return before.state();
    }
    Authority state = Authority.unknown();
    long revision = -1;
    var facts = head < 0 ? DomainEventStream.empty() : store.readEvents(stream);
    while (facts.hasNext()) {
      var fact = facts.next();
      revision = fact.getSequenceNumber();
      state = state.evolve((AuthorityEvent) fact.getPayload());
    }
    authorities.put(stream, new KnownAuthority(revision, state));
    return state;
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
