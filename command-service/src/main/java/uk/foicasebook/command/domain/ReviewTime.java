package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.law.calendar.CalendarExhausted;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.FactReading;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.law.time.TimeProvisions;

/** What the law of time says of one complaint and of its review, counted from the facts. */
record ReviewTime(ReviewRequested complaint, Reading reading) {

  /** The time of a complaint; empty where the calendar does not reach that far. */
  static Optional<ReviewTime> of(ReviewRequested complaint, CaseFile file, Occasion occasion) {
    try {
      return Optional.of(new ReviewTime(complaint, StatutoryTime.read(file.clock(), occasion)));
    } catch (CalendarExhausted beyond) {
      return Optional.empty();
    }
  }

  /** Whether the complaint came after its window; about silence there may be none. */
  boolean isLate() {
    return reading.facts().stream()
        .filter(fact -> isTheComplaint(fact.fact()))
        .map(FactReading::timeliness)
        .anyMatch(timely -> timely != null && !timely.inTime());
  }

  /** The last day for the outcome in the usual time. */
  LocalDate due() {
    return first(DeadlineKind.REVIEW).due();
  }

  /** The last day for it when it is exceptional. */
  LocalDate limit() {
    return first(DeadlineKind.REVIEW_LIMIT).due();
  }

  /** Where the limit comes from. */
  String limitProvision() {
    return first(DeadlineKind.REVIEW_LIMIT).provision().citation();
  }

  /** Where the window for the complaint comes from. */
  String windowProvision() {
    return TimeProvisions.complaint(reading.regime()).citation();
  }

  /** A complaint about a mixed request has two reviews; what falls due first is to be kept. */
  private Deadline first(DeadlineKind kind) {
    return reading.deadlines(kind).stream()
        .filter(deadline -> deadline.ledger().from().equals(complaint.happenedOn()))
        .min(Comparator.comparing(Deadline::due))
        .orElseThrow();
  }

  private boolean isTheComplaint(ClockFact fact) {
    return fact instanceof ClockFact.ReviewRequested asked
        && complaint.review().value().equals(asked.review());
  }
}
