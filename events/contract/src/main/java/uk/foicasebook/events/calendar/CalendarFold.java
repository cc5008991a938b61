package uk.foicasebook.events.calendar;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CalendarEvent.CalendarEditionPublished;
import uk.foicasebook.events.CalendarEvent.HolidayProclaimed;
import uk.foicasebook.events.CalendarEvent.HolidayWithdrawn;
import uk.foicasebook.law.calendar.BankHoliday;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;

/**
 * Folds the facts of the calendar into editions, on top of those the law carries. Every fact makes
 * an edition, and the last fact's is the newest: what was recorded outranks what the library
 * brought along, so that a new release of it moves no date by itself.
 */
public final class CalendarFold {
  private CalendarFold() {}

  /** The editions there are after these facts, in the order in which they were recorded. */
  public static CalendarEditions after(
      CalendarEditions carried, List<? extends CalendarEvent> facts) {
    CalendarEditions editions = carried;
    for (CalendarEvent fact : facts) {
      editions = editions.with(edition(editions.newest(), fact));
    }
    return editions;
  }

  /** The edition that a fact makes of the one before it. */
  public static CalendarEdition edition(CalendarEdition before, CalendarEvent fact) {
    LocalDate knownOn = later(knownOn(fact), before.knownOn());
    return switch (fact) {
      case CalendarEditionPublished published ->
          new CalendarEdition(
              published.edition(),
              knownOn,
              before.firstDay(),
              published.horizon(),
              published.holidays().stream().map(Holidays::inLaw).toList());
      case HolidayProclaimed proclaimed ->
          before.proclaiming(
              new BankHoliday(
                  proclaimed.date(),
                  Holidays.inLaw(proclaimed.nations()),
                  proclaimed.name(),
                  BankHoliday.Status.PUBLISHED),
              proclaimed.edition(),
              knownOn);
      case HolidayWithdrawn withdrawn ->
          before.withdrawing(
              withdrawn.date(), Holidays.inLaw(withdrawn.nations()), withdrawn.edition(), knownOn);
    };
  }

  private static LocalDate knownOn(CalendarEvent fact) {
    return fact instanceof CalendarEditionPublished published && published.knownOn() != null
        ? published.knownOn()
        : fact.happenedOn();
  }

  /** A thing entered late became known to the calendar no earlier than what it is added to. */
  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
