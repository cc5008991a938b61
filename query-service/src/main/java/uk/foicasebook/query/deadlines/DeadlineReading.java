package uk.foicasebook.query.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.time.CaseFacts;
import uk.foicasebook.law.time.Era;
import uk.foicasebook.law.time.Practice;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.law.time.Succession;
import uk.foicasebook.law.time.TimeForCompliance;
import uk.foicasebook.query.authorities.Authorities;
import uk.foicasebook.query.calendar.Calendar;
import uk.foicasebook.query.calendar.Change;
import uk.foicasebook.query.casefile.CaseFile;
import uk.foicasebook.query.casefile.Fold;
import uk.foicasebook.query.clock.CutOff;

/**
 * Reads a case against the law of time. What is open is counted on the newest edition of the
 * calendar; what was met or ended stays on the edition that the casebook had then, which follows
 * from when the facts of the case and of the calendar were recorded, and from nothing else. What no
 * statute fixes is as the authority's profile has it that is in force on the day that is asked
 * about.
 */
@Component
public class DeadlineReading {
  private final Calendar calendar;
  private final Authorities authorities;

  public DeadlineReading(Calendar calendar, Authorities authorities) {
    this.calendar = calendar;
    this.authorities = authorities;
  }

  /** What readings of now rest on, in words that change with it. */
  public String footing() {
    return "calendar " + edition().name() + authorities.inForce();
  }

  /** What readings of now and of any past day rest on, in words that change with it. */
  public String everyFooting() {
    return "calendar " + edition().name() + authorities.ever();
  }

  /** The practice that a reading at a cut-off rests on. */
  public Practice practice(AuthorityId authority, CutOff cutOff) {
    return authorities.practice(authority, cutOff);
  }

  /** The edition that readings of now rest on. */
  public CalendarEdition edition() {
    return calendar.newest();
  }

  /** The edition that a reading at a cut-off rests on. */
  public CalendarEdition edition(CutOff cutOff) {
    return calendar.newest(cutOff);
  }

  /** When something was told that dates rest on. */
  public record Turn(Instant knownAt, Instant recordedAt) {}

  /** Each time the calendar was told something, in the order in which it was. */
  public List<Turn> turns() {
    return calendar.changesSince(Instant.MIN, CutOff.NONE).stream()
        .map(change -> new Turn(change.knownAt(), change.recordedAt()))
        .toList();
  }

  /** Each time the authority set a profile. */
  public List<Turn> turns(AuthorityId authority) {
    return authorities.settled(authority).stream()
        .map(each -> new Turn(each.knownAt(), each.recordedAt()))
        .toList();
  }

  /** Each day from which a profile of the authority counts. */
  public List<LocalDate> profileDays(AuthorityId authority) {
    return authorities.settled(authority).stream()
        .map(each -> each.profile().effectiveFrom())
        .distinct()
        .toList();
  }

  /**
   * What the law makes of the case now.
   *
   * @param facts those the case was folded from
   * @throws uk.foicasebook.law.calendar.CalendarExhausted where a count leaves the calendar
   */
  public Reading of(CaseFile file, List<Envelope> facts) {
    return of(file, facts, CutOff.NONE);
  }

  /** The same at a cut-off, with the editions there were then. */
  public Reading of(CaseFile file, List<Envelope> facts, CutOff cutOff) {
    return Succession.of(eras(file, facts, cutOff)).reading();
  }

  /** What the law makes of facts on an edition that no other has taken the place of. */
  public Reading of(CaseFacts known, CalendarEdition edition, Practice practice) {
    return Succession.of(List.of(new Era(edition, known, practice))).reading();
  }

  /** What the law makes of the case on the edition that was known on a day. */
  public Reading knownOn(CaseFile file, LocalDate day) {
    CaseFacts known = facts(file);
    return TimeForCompliance.read(
        known.receipt(), known.facts(), calendar.knownOn(day), practice(file, CutOff.NONE));
  }

  /** Each deadline that a new edition moved while the case was there. */
  public List<DeadlineChange> changes(CaseFile file, List<Envelope> facts, CutOff cutOff) {
    List<Change> changes = since(facts, cutOff);
    Succession eras = Succession.of(eras(file, facts, cutOff));
    return IntStream.range(0, changes.size())
        .boxed()
        .flatMap(
            number ->
                eras.movedAfter(number).stream()
                    .map(move -> DeadlineChange.of(changes.get(number), move)))
        .toList();
  }

  private List<Era> eras(CaseFile file, List<Envelope> facts, CutOff cutOff) {
    Practice practice = practice(file, cutOff);
    List<Era> eras = new ArrayList<>();
    for (Change change : since(facts, cutOff)) {
      eras.add(
          new Era(change.before(), facts(knownBy(change.recordedAt(), file, facts)), practice));
    }
    eras.add(new Era(calendar.newest(cutOff), facts(file), practice));
    return eras;
  }

  private List<Change> since(List<Envelope> facts, CutOff cutOff) {
    return calendar.changesSince(facts.getFirst().metadata().recordedAt(), cutOff);
  }

  private static CaseFile knownBy(Instant moment, CaseFile file, List<Envelope> facts) {
    List<Envelope> before =
        Stream.concat(
                facts.stream().limit(1),
                facts.stream()
                    .skip(1)
                    .filter(fact -> !fact.metadata().recordedAt().isAfter(moment)))
            .toList();
    CaseFile then = before.size() == facts.size() ? file : Fold.of(file.id(), before).file();
    return then == null ? file : then;
  }

  private Practice practice(CaseFile file, CutOff cutOff) {
    return practice(file.intake().authority(), cutOff);
  }

  private static CaseFacts facts(CaseFile file) {
    return file.clock().inLaw();
  }
}
