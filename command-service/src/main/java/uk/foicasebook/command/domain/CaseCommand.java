package uk.foicasebook.command.domain;

import java.time.LocalDate;

/**
 * Something somebody wants to have recorded of a case, by chapter. The case it is for, when the
 * authority knew, on whose behalf and why travel beside it. An optional component is nullable; a
 * list never is unless it says so.
 */
public sealed interface CaseCommand
    permits IntakeCommand, SearchCommand, ExemptionCommand, ResponseCommand, ReviewCommand {
  /** The UK civil day on which it happened in the world. */
  LocalDate happenedOn();
}
