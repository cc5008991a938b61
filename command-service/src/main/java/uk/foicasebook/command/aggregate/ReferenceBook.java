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
        before != null && stands(CalendarEvent.CALENDAR, before.revision(), () -> known = null)
            ? before
            : read();
    return now.editions();
  }

  /** Whether what was remembered may be used, at once or subject to what the store says later. */
  private boolean stands(String stream, long revision, Runnable forget) {
    var reliance = Reliance.current();
    reliance.ifPresent(under -> under.on(stream, revision, forget));
    return reliance.isPresent() || revision == store.lastSequenceNumberFor(stream).orElse(-1L);
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
    return before != null
            && stands(stream, before.revision(), () -> authorities.remove(stream, before))
        ? before.state()
        : read(stream);
  }

  private Authority read(String stream) {
    Authority state = Authority.unknown();
    long revision = -1;
    var facts = store.readEvents(stream);
    while (facts.hasNext()) {
      var fact = facts.next();
      revision = fact.getSequenceNumber();
      state = state.evolve((AuthorityEvent) fact.getPayload());
    }
    authorities.put(stream, new KnownAuthority(revision, state));
    return state;
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
