package uk.foicasebook.query.calendar;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.events.Holiday;
import uk.foicasebook.events.calendar.Holidays;
import uk.foicasebook.law.calendar.CalendarEdition;
import uk.foicasebook.law.calendar.CalendarEditions;

/**
 * The calendar as one edition has it.
 *
 * @param newest the edition that questions rest on unless they say otherwise
 * @param publishedUntil the last day that rests on a published list and not on a projection
 * @param horizon the last day it can answer about
 * @param editions every edition, oldest first
 */
record CalendarView(
    String edition,
    String newest,
    LocalDate knownOn,
    LocalDate publishedUntil,
    LocalDate horizon,
    List<Edition> editions,
    List<Holiday> holidays) {

  /** An edition, since when it was known, and how far it reaches. */
  record Edition(String name, LocalDate knownOn, LocalDate horizon) {}

  static CalendarView of(CalendarEdition shown, CalendarEditions all) {
    return new CalendarView(
        shown.name(),
        all.newest().name(),
        shown.knownOn(),
        shown.publishedUntil(),
        shown.horizon(),
        all.all().stream()
            .map(each -> new Edition(each.name(), each.knownOn(), each.horizon()))
            .toList(),
        shown.holidays().stream().map(Holidays::inFacts).toList());
  }
}
