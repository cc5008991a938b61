package uk.foicasebook.command.rest;

import uk.foicasebook.command.domain.CalendarRefusal;
import uk.foicasebook.law.calendar.ImportProblem;

/** Says a refusal of the calendar in a sentence. */
final class CalendarSentences {
  private CalendarSentences() {}

  static String of(CalendarRefusal refusal) {
    return switch (refusal) {
      case CalendarRefusal.EditionNameTaken(var edition) ->
          "Another edition is called %s.".formatted(edition);
      case CalendarRefusal.EditionKnownInTheFuture(var knownOn, var today) ->
          "An edition cannot be known on %s: today is %s.".formatted(knownOn, today);
      case CalendarRefusal.NotOneList _ ->
          "An edition is made of a list: give either holidays or official.";
      case CalendarRefusal.HorizonEarlier(var horizon, var newest) ->
          "The calendar reaches to %s and cannot be cut back to %s.".formatted(newest, horizon);
      case CalendarRefusal.HorizonBeyondTheList(var horizon, var listed) ->
          "Nothing is known of the days from after %s to %s.".formatted(listed, horizon);
      case CalendarRefusal.FaultInTheList(var kind, var entry) ->
          "The list is faulty: %s (%s).".formatted(entry, words(kind));
      case CalendarRefusal.ContradictsTheRule(var kind, var entry) ->
          "The list contradicts the statute's rule: %s (%s). If that is right, say so in acceptBecause."
              .formatted(entry, words(kind));
      case CalendarRefusal.AlreadyHoliday(var date, var name) ->
          "%s is a holiday there already: %s.".formatted(date, name);
      case CalendarRefusal.NoSuchHoliday(var date, _) ->
          "%s is not a holiday in any of these nations.".formatted(date);
      case CalendarRefusal.OutsideTheEdition(var date, var first, var horizon) ->
          "%s lies outside the calendar, which goes from %s to %s.".formatted(date, first, horizon);
    };
  }

  private static String words(ImportProblem.Kind kind) {
    return switch (kind) {
      case UNKNOWN_DIVISION -> "no such division";
      case UNREADABLE_DATE -> "not a date";
      case NATION_MISSING -> "a nation is missing";
      case DUPLICATE -> "a duplicate";
      case NOT_BY_RULE -> "not by the rule";
      case RULE_DAY_MISSING -> "missing by the rule";
    };
  }
}
