package uk.foicasebook.query.standing;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.clock.Heard;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CaseId;
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
import uk.foicasebook.query.projection.FoldedCase;
import uk.foicasebook.query.standing.TwoTimes.From;

/**
 * How one case stood, in both times: the same fold, with a cut-off, that a view of a past day is
 * made by, at each moment at which its result can change. Those are the moments of the case's facts
 * and of what dates rest on: the calendar and the authority's profile.
 */
final class CaseStates {
  /** The database keeps microseconds: a cut-off admits all that happened in one. */
  private static final long REST_OF_MICROSECOND = 999;

  private final FoldedCase folded;
  private final CaseId id;
  private final List<Envelope> facts;
  private final DeadlineReading deadlines;
  private final List<Turn> turns;
  private final AuthorityId authority;
  private final Fold.Course course;
  private final List<@Nullable CaseFile> files = new ArrayList<>();
  private @Nullable Seen seen;

  /** What the law made of the case last, on which facts, edition and practice. */
  private record Seen(CaseFacts facts, CalendarEdition edition, Practice practice, Read read) {}

  /** What the law makes of the case, and how its answer stands by that. */
  private record Read(Reading reading, Answering answering) {
    static Read of(Reading reading) {
      return new Read(reading, Answering.of(reading));
    }
  }

  private CaseStates(FoldedCase folded, DeadlineReading deadlines) {
    this.folded = folded;
    this.id = folded.id();
    this.facts = folded.facts();
    this.deadlines = deadlines;
    this.turns = deadlines.turns();
    this.authority = facts.getFirst().metadata().authority();
    this.course = new Fold.Course(id, folded::read);
  }

  static List<CaseStateRow> of(FoldedCase folded, DeadlineReading deadlines) {
    var states = new CaseStates(folded, deadlines);
    return states.told(states.recordings(), Instant.MIN, new TwoTimes<>());
  }

  /**
   * The states that take the place of those that are still said, where all that is new was recorded
   * after everything else: what was said before then stays as it was.
   *
   * @param firstNew the revision of the first new fact
   */
  static Optional<List<CaseStateRow>> goingOn(
      FoldedCase folded, long firstNew, Collection<CaseStateRow> still, DeadlineReading deadlines) {
    var states = new CaseStates(folded, deadlines);
    List<Envelope> fresh = states.facts.stream().filter(f -> f.revision() >= firstNew).toList();
    if (fresh.isEmpty() || fresh.size() == states.facts.size()) {
      return Optional.empty();
    }
    Instant first =
        fresh.stream().map(f -> micro(f.metadata().recordedAt())).min(naturalOrder()).orElseThrow();
    TreeMap<Instant, List<Turn>> recordings = states.recordings();
    int since = recordings.tailMap(first).values().stream().mapToInt(List::size).sum();
    return since == fresh.size()
        ? Optional.of(
            states.told(
                recordings, first, new TwoTimes<>(still.stream().map(CaseStateRow::said).toList())))
        : Optional.empty();
  }

  /**
   * Tells what was recorded from some moment on.
   *
   * @param told what was said before
   */
  private List<CaseStateRow> told(
      TreeMap<Instant, List<Turn>> recordings, Instant since, TwoTimes<CaseStateRow> told) {
    Instant opened = micro(facts.getFirst().metadata().knownAt());
    var known = new TreeSet<Instant>();
    known.add(opened);
    deadlines.profileDays(authority).stream()
        .map(UkCivilDay::startOf)
        .filter(opened::isBefore)
        .forEach(known::add);
    var ofCase = new TreeSet<>(known);
    Editions.MOMENTS.stream().filter(opened::isBefore).forEach(known::add);
    for (var recorded : recordings.entrySet()) {
      Instant first = Instant.MAX;
      for (Turn turn : recorded.getValue()) {
        Instant from = latest(micro(turn.knownAt()), opened);
        known.add(from);
        ofCase.add(from);
        first = first.isBefore(from) ? first : from;
      }
      if (!recorded.getKey().isBefore(since)) {
        told.tell(recorded.getKey(), story(known.tailSet(first), ofCase, recorded.getKey()));
      }
    }
    return told.all().stream().map(CaseStateRow::of).toList();
  }

  /**
   * How the case stood from each of these moments on, where it may have come to stand otherwise.
   */
  private List<From<CaseStateRow>> story(
      Collection<Instant> moments, Set<Instant> ofCase, Instant recorded) {
    var story = new ArrayList<From<CaseStateRow>>();
    var reach = Reach.NOWHERE;
    for (Instant moment : moments) {
      if (story.isEmpty() || ofCase.contains(moment) || Editions.bearOn(moment, reach)) {
        Stood stood = at(moment, recorded);
        story.add(new From<>(moment, stood.row()));
        reach = stood.reach();
      }
    }
    return story;
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
    List<Envelope> admitted = admitted(cutOff);
    CaseFile file = file(admitted);
    if (file == null) {
      return new Stood(null, Reach.NOWHERE);
    }
    Heard heard = file.clock().heard();
    Read read = read(file, heard.inLaw(), admitted, cutOff);
    Instant lastKnown = admitted.getLast().metadata().knownAt();
    return new Stood(
        CaseStateRow.of(file, heard.progress(), read.reading(), read.answering()),
        turns.isEmpty() ? Reach.of(read.reading(), UkCivilDay.of(lastKnown)) : Reach.EVERYWHERE);
  }

  private List<Envelope> admitted(CutOff cutOff) {
    var admitted = new ArrayList<Envelope>(facts.size());
    for (Envelope fact : facts) {
      if (cutOff.admits(fact.metadata().knownAt(), fact.metadata().recordedAt())) {
        admitted.add(fact);
      }
    }
    return admitted;
  }

  /** Facts that were told in the order in which they were known are each folded onto the last. */
  private @Nullable CaseFile file(List<Envelope> admitted) {
    int count = admitted.size();
    if (count == 0 || !admitted.getLast().equals(facts.get(count - 1))) {
      return Fold.of(id, admitted, folded::read).file();
    }
    if (count == facts.size()) {
      return folded.file();
    }
    while (files.size() < count) {
      course.goesOn(facts.get(files.size()));
      files.add(course.sofar().file());
    }
    return files.get(count - 1);
  }

  /** Most facts leave the clock alone, and the calendar is seldom told anything. */
  private Read read(CaseFile file, CaseFacts inLaw, List<Envelope> admitted, CutOff cutOff) {
    if (!turns.isEmpty()) {
      return Read.of(deadlines.of(file, admitted, cutOff));
    }
    CalendarEdition edition = deadlines.edition(cutOff);
    Practice practice = deadlines.practice(authority, cutOff);
    Seen last = seen;
    if (last != null
        && last.facts().equals(inLaw)
        && last.edition().equals(edition)
        && last.practice().equals(practice)) {
      return last.read();
    }
    var read = Read.of(deadlines.of(inLaw, edition, practice));
    seen = new Seen(inLaw, edition, practice, read);
    return read;
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant micro(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
