package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.events.Nation;
import uk.foicasebook.law.calendar.ImportProblem;

/** The calendar is not such that the command makes sense, or the list is not in order. */
public sealed interface CalendarRefusal extends Refusal {

  /** Another edition has this name. */
  record EditionNameTaken(String edition) implements CalendarRefusal {}

  /** The edition is said to be known on a day that has not come. */
  record EditionKnownInTheFuture(LocalDate knownOn, LocalDate today) implements CalendarRefusal {}

  /** An edition is made of our list or of the official one: of one of them, and only of one. */
  record NotOneList() implements CalendarRefusal {}

  /** The edition would reach less far than the one there is, and dates already told would go. */
  record HorizonEarlier(LocalDate horizon, LocalDate newest) implements CalendarRefusal {}

  /** The edition would claim to know years that neither its list nor the one before speaks of. */
  record HorizonBeyondTheList(LocalDate horizon, LocalDate listed) implements CalendarRefusal {}

  /** Something in the list is wrong, so that no edition can be made of it. */
  record FaultInTheList(ImportProblem.Kind kind, String entry) implements CalendarRefusal {}

  /**
   * The list contradicts the rule by which the statute and the yearly proclamations place the
   * holidays. A person must say that it is right, and why.
   */
  record ContradictsTheRule(ImportProblem.Kind kind, String entry) implements CalendarRefusal {
    @Override
    public String citation() {
      return "BFDA 1971 Sch 1";
    }
  }

  /** The day is a holiday in all of these nations already. */
  record AlreadyHoliday(LocalDate date, String name) implements CalendarRefusal {}

  /** The day is not a holiday in any of these nations. */
  record NoSuchHoliday(LocalDate date, List<Nation> nations) implements CalendarRefusal {}

  /** The day lies outside the edition there is. */
  record OutsideTheEdition(LocalDate date, LocalDate first, LocalDate horizon)
      implements CalendarRefusal {}
}
