package uk.foicasebook.query.statistics;

import java.time.LocalDate;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.clock.Today;
import uk.foicasebook.query.rest.Reader;
import uk.foicasebook.query.standing.StandingAt;

/**
 * What is asked: whose figures, of which days, as they stood when.
 *
 * @param day the UK civil day the statuses are of
 */
record Inquiry(Reader reader, Period period, CutOff cutOff, StandingAt standing, LocalDate day) {

  static Inquiry of(Reader reader, Period period, CutOff cutOff, Today today) {
    return new Inquiry(
        reader,
        period,
        cutOff,
        StandingAt.of(cutOff, today.instant()),
        cutOff.statusDay(today.day()));
  }

  /** The same question again, as parameters of an address. */
  String asked() {
    var asked = new StringBuilder("period=").append(period.name());
    if (cutOff.asAt() != null) {
      asked.append("&as-at=").append(cutOff.asAt());
    }
    if (cutOff.recordedBy() != null) {
      asked.append("&recorded-by=").append(cutOff.recordedBy());
    }
    return asked.toString();
  }
}
