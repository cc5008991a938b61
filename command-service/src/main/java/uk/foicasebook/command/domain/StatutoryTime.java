package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.foicasebook.law.calendar.CalendarExhausted;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.Deadline;
import uk.foicasebook.law.time.DeadlineKind;
import uk.foicasebook.law.time.Reading;
import uk.foicasebook.law.time.Receipt;
import uk.foicasebook.law.time.Refusal;
import uk.foicasebook.law.time.TimeForCompliance;

/**
 * What the law of time says of a response, were it to go out. The case keeps no dates: they are
 * counted from its facts each time.
 *
 * @param reading empty where the calendar does not reach that far
 */
record StatutoryTime(Optional<Reading> reading) {

  static StatutoryTime of(CaseFile file, Response response, Occasion occasion) {
    Receipt receipt =
        Receipt.of(
                uk.foicasebook.law.Regime.valueOf(file.request().received().regime().name()),
                file.request().receivedOn())
            .by(
                uk.foicasebook.law.time.WeekendReceipt.valueOf(
                    file.request().received().weekendReceipt().name()));
    Refusal refuses =
        new RefusalNotice(response, file, occasion).claims().findAny().isPresent()
            ? Refusal.EXEMPTION
            : Refusal.NONE;
    ClockFact sent = new ClockFact.ResponseIssued(response.sentOn(), refuses);
    try {
      return new StatutoryTime(
          Optional.of(TimeForCompliance.read(receipt, List.of(sent), occasion.edition())));
    } catch (CalendarExhausted beyond) {
      return new StatutoryTime(Optional.empty());
    }
  }

  /** The last day to complain about the response. */
  Optional<LocalDate> complainBy() {
    return reading.flatMap(time -> time.deadline(DeadlineKind.COMPLAINT_WINDOW)).map(Deadline::due);
  }

  /** Whether the response is late; false where that cannot be counted. */
  boolean isLate() {
    return reading.filter(time -> !time.breaches().isEmpty()).isPresent();
  }
}
