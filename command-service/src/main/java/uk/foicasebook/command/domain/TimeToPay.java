package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.Optional;
import uk.foicasebook.events.ClockEvent.FeesNoticeIssued;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.calendar.CalendarExhausted;
import uk.foicasebook.law.time.TimeForCompliance;
import uk.foicasebook.law.time.TimeProvisions;

/** How long the requester has to pay. */
final class TimeToPay {
  private TimeToPay() {}

  /** The last day; empty where the calendar does not reach that far. */
  @Cites({"FOIA 2000 s.9(2)", "EIR 2004 reg 8(6)"})
  static Optional<LocalDate> lastDay(FeesNoticeIssued notice, CaseFile file, Occasion occasion) {
    try {
      return Optional.of(
          TimeForCompliance.lastDayToPay(
              file.clock().receipt().regime(), notice.happenedOn(), occasion.edition()));
    } catch (CalendarExhausted beyond) {
      return Optional.empty();
    }
  }

  static String provision(CaseFile file) {
    return TimeProvisions.fee(file.clock().receipt().regime()).citation();
  }
}
