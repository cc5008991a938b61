package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.clock.CaseClock;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.law.calendar.CalendarExhausted;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.FactReading;
import uk.foicasebook.law.time.Reading;

/**
 * What the law of time says of a response, were it to go out. The case keeps no dates: they are
 * counted from its facts each time.
 *
 * @param sentOn the day of the response
 * @param reading empty where the calendar does not reach that far
 */
record StatutoryTime(LocalDate sentOn, Optional<Reading> reading) {

  static StatutoryTime of(CaseFile file, Response response, Occasion occasion) {
    CaseClock after =
        file.clock()
            .with(
                new ResponseSentRecorded(
                    response.sentOn(),
                    response.id(),
                    List.copyOf(response.strands()),
                    response.channel(),
                    List.copyOf(response.statements()),
                    Completion.of(response, file).leavesNoStrand()));
    try {
      return new StatutoryTime(response.sentOn(), Optional.of(read(after, occasion)));
    } catch (CalendarExhausted beyond) {
      return new StatutoryTime(response.sentOn(), Optional.empty());
    }
  }

  /**
   * What the law makes of a case.
   *
   * @throws CalendarExhausted where a count leaves the calendar
   */
  static Reading read(CaseClock clock, Occasion occasion) {
    return clock.read(occasion.edition(), occasion.profile().practice());
  }

  /** The last day to complain about the response. */
  Optional<LocalDate> complainBy() {
    return reading.flatMap(
        time -> {
          List<Deadline> windows = time.deadlines(DeadlineKind.COMPLAINT_WINDOW);
          return windows.stream()
              .filter(window -> window.ledger().from().equals(sentOn))
              .findFirst()
              .or(() -> windows.stream().max(Comparator.comparing(Deadline::due)))
              .map(Deadline::due);
        });
  }

  /** Whether the response is late; false where that cannot be counted. */
  boolean isLate() {
    return reading.stream()
        .flatMap(time -> time.facts().stream())
        .filter(fact -> fact.fact().on().equals(sentOn) && isResponse(fact.fact()))
        .map(FactReading::timeliness)
        .anyMatch(timely -> timely != null && !timely.inTime());
  }

  private static boolean isResponse(ClockFact fact) {
    return fact instanceof ClockFact.ResponseIssued
        || fact instanceof ClockFact.FreshResponseIssued;
  }
}
