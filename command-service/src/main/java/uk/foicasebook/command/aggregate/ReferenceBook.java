package uk.foicasebook.command.aggregate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
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
 * What decisions on cases rest on beside the case itself. It is remembered under its revision,
 * since another instance may record a fact at any time: a command rests on it as its {@link
 * Reliance} says, and whoever else asks has the revision compared with the store's.
 */
@Component
class ReferenceBook {
  private final EventStore store;
  private final Map<String, KnownAuthority> authorities = new ConcurrentHashMap<>();
  private volatile @Nullable KnownCalendar known;

  ReferenceBook(EventStore store) {
    this.store = store;
  }

  private record KnownAuthority(long revision, Authority state) {}

  private record KnownCalendar(long revision, CalendarEditions editions) {}

  /** The editions there are. */
  CalendarEditions calendar() {
    KnownCalendar before = known;
    KnownCalendar now =
        before != null && stands(CalendarEvent.CALENDAR, before.revision()) ? before : read();
    rest(CalendarEvent.CALENDAR, now.revision(), () -> known = null);
    return now.editions();
  }

  /** A command takes it as it was remembered; anybody else as it is. */
  private boolean stands(String stream, long revision) {
    return Reliance.current().isPresent()
        || revision == store.lastSequenceNumberFor(stream).orElse(-1L);
  }

  private static void rest(String stream, long revision, Runnable forget) {
    Reliance.current().ifPresent(reliance -> reliance.on(stream, revision, forget));
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
    KnownAuthority before = authorities.get(stream);
    KnownAuthority now =
        before != null && stands(stream, before.revision()) ? before : read(stream);
    rest(stream, now.revision(), () -> authorities.remove(stream));
    return now.state();
  }

  private KnownAuthority read(String stream) {
    Authority state = Authority.unknown();
    long revision = -1;
    var facts = store.readEvents(stream);
    while (facts.hasNext()) {
      var fact = facts.next();
      revision = fact.getSequenceNumber();
      state = state.evolve((AuthorityEvent) fact.getPayload());
    }
    KnownAuthority read = new KnownAuthority(revision, state);
    authorities.put(stream, read);
    return read;
  }

  private KnownCalendar read() {
    List<CalendarEvent> facts =
        store
            .readEvents(CalendarEvent.CALENDAR)
            .asStream()
            .map(message -> (CalendarEvent) message.getPayload())
            .toList();
    KnownCalendar read =
        new KnownCalendar(
            facts.size() - 1L, CalendarFold.after(CalendarEditions.official(), facts));
    known = read;
    return read;
  }
}
