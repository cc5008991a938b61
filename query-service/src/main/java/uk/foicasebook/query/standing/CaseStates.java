package uk.foicasebook.query.standing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Heard;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.time.CaseFacts;
import uk.foicasebook.law.time.Practice;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Fold;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.UkCivilDay;
import uk.foicasebook.query.deadlines.DeadlineReading;
import uk.foicasebook.query.deadlines.DeadlineReading.Turn;
import uk.foicasebook.query.standing.TwoTimes.From;

/**
 * How one case stood, in both times: the same fold, with a cut-off, that a view of a past day is
 * made by, at each moment at which its result can change. Those are the moments of the case's facts
 * and of what dates rest on: the calendar and the authority's profile.
 */
final class CaseStates {
  /** The database keeps microseconds: a cut-off admits all that happened in one. */
  private static final long REST_OF_MICROSECOND = 999;

  private final CaseId id;
  private final List<Envelope> facts;
  private final Map<Long, Fact> read = new HashMap<>();
  private final DeadlineReading deadlines;
  private final List<Turn> turns;
  private final AuthorityId authority;
  private final Fold.Course course;
  private final List<@Nullable CaseFile> files = new ArrayList<>();
  private @Nullable Seen seen;

  /** What the law made of the case last, on which facts, edition and practice. */
  private record Seen(
      CaseFacts facts, CalendarEdition edition, Practice practice, Reading reading) {}

  private CaseStates(CaseId id, List<Envelope> facts, DeadlineReading deadlines) {
    this.id = id;
    this.facts = facts;
    this.deadlines = deadlines;
    this.turns = deadlines.turns();
    this.authority = facts.getFirst().metadata().authority();
    facts.forEach(fact -> read.put(fact.revision(), fact.fact()));
    this.course = new Fold.Course(id, this::read);
  }

  static List<CaseStateRow> of(CaseId id, List<Envelope> facts, DeadlineReading deadlines) {
    return new CaseStates(id, facts, deadlines).rows();
  }

  private List<CaseStateRow> rows() {
    Instant opened = micro(facts.getFirst().metadata().knownAt());
    var told = new TwoTimes<CaseStateRow>();
    var known = new TreeSet<Instant>();
    known.add(opened);
    deadlines.profileDays(authority).stream()
        .map(UkCivilDay::startOf)
        .filter(opened::isBefore)
        .forEach(known::add);
    var ofCase = new TreeSet<>(known);
    Editions.MOMENTS.stream().filter(opened::isBefore).forEach(known::add);
    for (var recorded : recordings().entrySet()) {
      Instant first = Instant.MAX;
      for (Turn turn : recorded.getValue()) {
        Instant since = latest(micro(turn.knownAt()), opened);
        known.add(since);
        ofCase.add(since);
        first = first.isBefore(since) ? first : since;
      }
      var story = new ArrayList<From<CaseStateRow>>();
      var reach = Reach.NOWHERE;
      for (Instant moment : known.tailSet(first)) {
        if (story.isEmpty() || ofCase.contains(moment) || Editions.bearOn(moment, reach)) {
          Stood stood = at(moment, recorded.getKey());
          story.add(new From<>(moment, stood.row()));
          reach = stood.reach();
        }
      }
      told.tell(recorded.getKey(), story);
    }
    return told.all().stream().map(CaseStateRow::of).toList();
  }

  /**
   * What was recorded of the case and of what its dates rest on, by when. The case is there from
   * the start.
   */
  private TreeMap<Instant, List<Turn>> recordings() {
    Instant opened = micro(facts.getFirst().metadata().recordedAt());
    var recordings = new TreeMap<Instant, List<Turn>>();
    Stream.of(
            facts.stream().map(f -> new Turn(f.metadata().knownAt(), f.metadata().recordedAt())),
            turns.stream(),
            deadlines.turns(authority).stream())
        .flatMap(each -> each)
        .forEach(
            turn ->
                recordings
                    .computeIfAbsent(
                        latest(micro(turn.recordedAt()), opened), _ -> new ArrayList<>())
                    .add(turn));
    return recordings;
  }

  /** How the case stood, and over which days its dates were counted. */
  private record Stood(@Nullable CaseStateRow row, Reach reach) {}

  private Stood at(Instant known, Instant recorded) {
    var cutOff =
        new CutOff(known.plusNanos(REST_OF_MICROSECOND), recorded.plusNanos(REST_OF_MICROSECOND));
    List<Envelope> admitted =
        facts.stream()
            .filter(f -> cutOff.admits(f.metadata().knownAt(), f.metadata().recordedAt()))
            .toList();
    CaseFile file = file(admitted);
    if (file == null) {
      return new Stood(null, Reach.NOWHERE);
    }
    Heard heard = file.clock().heard();
    Reading reading = reading(file, heard.inLaw(), admitted, cutOff);
    Instant lastKnown = admitted.getLast().metadata().knownAt();
    return new Stood(
        CaseStateRow.of(file, heard.progress(), reading),
        turns.isEmpty() ? Reach.of(reading, UkCivilDay.of(lastKnown)) : Reach.EVERYWHERE);
  }

  /** Facts that were told in the order in which they were known are each folded onto the last. */
  private @Nullable CaseFile file(List<Envelope> admitted) {
    int count = admitted.size();
    if (count == 0 || !admitted.getLast().equals(facts.get(count - 1))) {
      return Fold.of(id, admitted, this::read).file();
    }
    while (files.size() < count) {
      course.goesOn(facts.get(files.size()));
      files.add(course.sofar().file());
    }
    return files.get(count - 1);
  }

  /** Most facts leave the clock alone, and the calendar is seldom told anything. */
  private Reading reading(CaseFile file, CaseFacts inLaw, List<Envelope> admitted, CutOff cutOff) {
    if (!turns.isEmpty()) {
      return deadlines.of(file, admitted, cutOff);
    }
    CalendarEdition edition = deadlines.edition(cutOff);
    Practice practice = deadlines.practice(authority, cutOff);
    Seen last = seen;
    if (last != null
        && last.facts().equals(inLaw)
        && last.edition().equals(edition)
        && last.practice().equals(practice)) {
      return last.reading();
    }
    Reading reading = deadlines.of(inLaw, edition, practice);
    seen = new Seen(inLaw, edition, practice, reading);
    return reading;
  }

  private Fact read(Envelope stored) {
    Fact fact = read.get(stored.revision());
    return fact == null ? stored.fact() : fact;
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant micro(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
