package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.WorkingDays;

/** Reads a request's facts against the law of time. The entry point of this package. */
public final class TimeForCompliance {
  private TimeForCompliance() {}

  /**
   * Everything the law of time says about a request.
   *
   * @param receipt the request
   * @param facts what happened to it, in any order; same-day facts in the order they happened
   * @param edition the edition of the calendar to count with
   * @throws uk.foicasebook.law.calendar.CalendarExhausted when a count leaves the edition
   */
  public static Reading read(
      Receipt receipt, List<? extends ClockFact> facts, CalendarEdition edition) {
    return read(receipt, facts, edition, Practice.USUAL);
  }

  /** The same, with an authority's own practice. */
  public static Reading read(
      Receipt receipt,
      List<? extends ClockFact> facts,
      CalendarEdition edition,
      Practice practice) {
    return new RequestReader(receipt, facts, edition, practice).read();
  }

  /** The last day for an answer to a request to which nothing has happened yet. */
  @Cites({"FOIA 2000 s.10(1)", "EIR 2004 reg 5(2)", "FOISA 2002 s.10(1)"})
  public static LocalDate due(Receipt receipt, CalendarEdition edition) {
    WorkingDays days = edition.workingDays(receipt.regime());
    LocalDate day0 = receipt.weekendReceipt().day0(receipt.receivedOn(), days);
    return AnswerTime.due(receipt.limit().under(receipt.regime()), days, day0, List.of());
  }

  /** The last day to pay a fee for which notice was given on a day. */
  @Cites({"FOIA 2000 s.9(2)", "EIR 2004 reg 8(6)", "FOISA 2002 s.9(5)"})
  public static LocalDate lastDayToPay(Regime regime, LocalDate noticeOn, CalendarEdition edition) {
    return Fee.notified(regime, noticeOn, edition.workingDays(regime)).lastDay();
  }
}
