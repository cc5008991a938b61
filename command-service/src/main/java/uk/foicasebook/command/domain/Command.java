package uk.foicasebook.command.domain;

import java.time.LocalDate;

/** Something somebody wants to have recorded: of a case, of the calendar, of an authority. */
public sealed interface Command permits CaseCommand, CalendarCommand, AuthorityCommand {
  /** The UK civil day on which it happened in the world. */
  LocalDate happenedOn();
}
