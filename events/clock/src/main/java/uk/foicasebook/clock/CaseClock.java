package uk.foicasebook.clock;

import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.time.CaseFacts;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.Practice;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.law.time.Receipt;
import uk.foicasebook.law.time.TimeForCompliance;

/**
 * A case as the law of time sees it: a function of the list of its facts and of nothing else, so
 * that facts put right give the dates that are right. Immutable.
 *
 * <p>The clocks of the law hang on strands. A fact about numbered parts is about every strand that
 * is about those parts, also about one that turns up later; a part that has no strand has a clock
 * of its own under its number. A request whose strands run together has one clock.
 *
 * @param told the facts so far, the receipt of the request first
 */
public record CaseClock(List<CaseEvent> told) {
  public CaseClock {
    told = List.copyOf(told);
    if (told.isEmpty() || !(told.getFirst() instanceof RequestReceived)) {
      throw new IllegalArgumentException("a case begins with its receipt");
    }
  }

  /** The clock of a request that was just received. */
  public static CaseClock opened(RequestReceived request) {
    return new CaseClock(List.of(request));
  }

  /** The clock after one more fact, whether or not that bears on time. */
  public CaseClock with(CaseEvent fact) {
    return new CaseClock(Stream.concat(told.stream(), Stream.of(fact)).toList());
  }

  /** The request and what happened to it, in the terms of the law. */
  public CaseFacts inLaw() {
    return Translation.of(told);
  }

  /** The request as its clock sees it. */
  public Receipt receipt() {
    return inLaw().receipt();
  }

  /** What happened that bears on time, in the order it was recorded. */
  public List<ClockFact> facts() {
    return inLaw().facts();
  }

  /** Both that and how far the case has come, for who needs both: the facts are read once. */
  public Heard heard() {
    return Translation.heard(told);
  }

  /** How far the case has come, whatever the day. */
  public Progress progress() {
    return Translation.progress(told);
  }

  /** Where the case stands in its life. */
  public Phase phase() {
    return progress().phase();
  }

  /**
   * What the law makes of the case.
   *
   * @throws uk.foicasebook.law.calendar.CalendarExhausted where a count leaves the calendar
   */
  public Reading read(CalendarEdition edition, Practice practice) {
    CaseFacts facts = inLaw();
    return TimeForCompliance.read(facts.receipt(), facts.facts(), edition, practice);
  }
}
