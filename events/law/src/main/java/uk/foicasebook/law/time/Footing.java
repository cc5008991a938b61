package uk.foicasebook.law.time;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;
import uk.foicasebook.law.calendar.BankHoliday;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.WorkingDays;
import uk.foicasebook.law.time.ClockFact.Ground;
import uk.foicasebook.law.time.ClockFact.HandledAsSubjectAccess;
import uk.foicasebook.law.time.ClockFact.HolidayProclaimed;
import uk.foicasebook.law.time.ClockFact.HolidayWithdrawn;
import uk.foicasebook.law.time.ClockFact.ReceivedDateCorrected;
import uk.foicasebook.law.time.ClockFact.RegimeChanged;

/**
 * What a whole reading rests on: the day of receipt as corrected, the calendar with what was
 * proclaimed since, and which regime each part belongs under.
 *
 * <p>These hold from the start, whenever they became known: information that is environmental was
 * never under the Act.
 */
record Footing(LocalDate receivedOn, CalendarEdition edition, List<Ground> facts) {

  static Footing of(Receipt receipt, List<Ground> facts, CalendarEdition edition) {
    LocalDate receivedOn = receipt.receivedOn();
    CalendarEdition calendar = edition;
    for (Ground fact : facts) {
      switch (fact) {
        case ReceivedDateCorrected(_, LocalDate to) -> receivedOn = to;
        case HolidayProclaimed proclaimed -> calendar = with(calendar, proclaimed);
        case HolidayWithdrawn withdrawn -> calendar = without(calendar, withdrawn);
        case RegimeChanged _, HandledAsSubjectAccess _, ClockFact.CaseClosed _ -> {}
      }
    }
    return new Footing(receivedOn, calendar, facts);
  }

  WorkingDays days(Regime regime) {
    return edition.workingDays(regime);
  }

  /** The regime of these parts: the last one they were moved to, or the request's. */
  @Cites({"FOIA 2000 s.39(1)", "EIR 2004 reg 5(1)"})
  Regime regime(Regime original, List<String> parts) {
    Regime regime = original;
    for (Ground fact : facts) {
      if (fact instanceof RegimeChanged(_, Regime moved, _) && touches(fact, parts)) {
        regime = moved;
      }
    }
    return regime;
  }

  boolean subjectAccess(List<String> parts) {
    for (Ground fact : facts) {
      if (fact instanceof HandledAsSubjectAccess && touches(fact, parts)) {
        return true;
      }
    }
    return false;
  }

  static boolean touches(ClockFact fact, List<String> parts) {
    List<String> named = fact.parts();
    if (named.isEmpty()) {
      return true;
    }
    for (String part : parts) {
      if (named.contains(part)) {
        return true;
      }
    }
    return false;
  }

  @Cites("BFDA 1971 s.1(3)")
  private static CalendarEdition with(CalendarEdition edition, HolidayProclaimed fact) {
    return edition.proclaiming(
        new BankHoliday(fact.date(), fact.nations(), fact.name(), BankHoliday.Status.PUBLISHED),
        edition.name() + "+" + fact.date(),
        edition.knownOn());
  }

  @Cites("BFDA 1971 s.1(2)")
  private static CalendarEdition without(CalendarEdition edition, HolidayWithdrawn fact) {
    return edition.withdrawing(
        fact.date(), fact.nations(), edition.name() + "-" + fact.date(), edition.knownOn());
  }
}
