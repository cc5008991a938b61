package uk.foicasebook.query.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.calendar.CalendarFold;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;
import uk.foicasebook.query.archive.ReferenceArchive;
import uk.foicasebook.query.archive.ReferenceReader;
import uk.foicasebook.query.clock.CutOff;

/**
 * The editions of the calendar. Questions of now are answered from memory; a question about the
 * past is answered with the editions of that time.
 */
@Component("knownCalendar")
public class Calendar implements ReferenceReader {
  private static final CalendarEditions CARRIED = CalendarEditions.official();

  /** What the law carries that was known by then, from each day on which it came to be more. */
  private static final NavigableMap<LocalDate, CalendarEditions> UNTIL = until();

  private final ReferenceArchive archive;
  private volatile Editions now = new Editions(List.of(), CARRIED);
  private volatile boolean read;

  public Calendar(ReferenceArchive archive) {
    this.archive = archive;
  }

  @Override
  public synchronized void refresh() {
    read = true;
    if (archive.revision(CalendarEvent.CALENDAR) + 1 != now.recorded().size()) {
      now =
          Editions.of(
              CARRIED, archive.facts(CalendarEvent.CALENDAR).stream().map(Recorded::of).toList());
    }
  }

  /** The edition that questions of now rest on. */
  public CalendarEdition newest() {
    return now().all().newest();
  }

  /** All editions there are. */
  public CalendarEditions editions() {
    return now().all();
  }

  /** The edition that was the newest at a cut-off. */
  public CalendarEdition newest(CutOff cutOff) {
    return at(cutOff).all().newest();
  }

  /**
   * The edition that was known on a day.
   *
   * @throws uk.foicasebook.law.calendar.CalendarExhausted when none was known yet
   */
  public CalendarEdition knownOn(LocalDate day) {
    CARRIED.knownOn(day);
    return Editions.of(until(day), now().recorded(where -> where.knownBy(day))).all().newest();
  }

  /** Each time since a moment that one edition took the place of another, up to a cut-off. */
  public List<Change> changesSince(Instant moment, CutOff cutOff) {
    return at(cutOff).changes().stream()
        .filter(change -> change.recordedAt().isAfter(moment))
        .toList();
  }

  private Editions now() {
    if (!read) {
      refresh();
    }
    return now;
  }

  private Editions at(CutOff cutOff) {
    return cutOff.equals(CutOff.NONE)
        ? now()
        : Editions.of(
            until(cutOff.statusDay(LocalDate.MAX)),
            now().recorded(each -> each.admittedBy(cutOff)));
  }

  /** What the law carries that was known by a day, or else the oldest of it. */
  private static CalendarEditions until(LocalDate day) {
    var known = UNTIL.floorEntry(day);
    return (known == null ? UNTIL.firstEntry() : known).getValue();
  }

  private static NavigableMap<LocalDate, CalendarEditions> until() {
    var until = new TreeMap<LocalDate, CalendarEditions>();
    for (CalendarEdition each : CARRIED.all()) {
      until.put(
          each.knownOn(),
          new CalendarEditions(
              CARRIED.all().stream()
                  .filter(edition -> !edition.knownOn().isAfter(each.knownOn()))
                  .toList()));
    }
    return until;
  }

  private record Editions(List<Recorded> recorded, CalendarEditions all) {
    static Editions of(CalendarEditions carried, List<Recorded> recorded) {
      return new Editions(
          recorded, CalendarFold.after(carried, recorded.stream().map(Recorded::fact).toList()));
    }

    List<Recorded> recorded(Predicate<Recorded> which) {
      return recorded.stream().filter(which).toList();
    }

    /** The editions of the facts are the last ones, in the order of the facts. */
    List<Change> changes() {
      var changes = new ArrayList<Change>();
      int first = all.all().size() - recorded.size();
      for (int i = 0; i < recorded.size(); i++) {
        Recorded fact = recorded.get(i);
        changes.add(
            new Change(
                all.all().get(first + i - 1),
                all.all().get(first + i),
                fact.knownAt(),
                fact.recordedAt()));
      }
      return changes;
    }
  }
}
