package uk.foicasebook.command.domain;

import java.util.Set;
import uk.foicasebook.events.CaseId;

/**
 * Something somebody wants to have recorded of a case, by chapter. The case it is for, when the
 * authority knew, on whose behalf and why travel beside it. An optional component is nullable; a
 * list never is unless it says so.
 */
public sealed interface CaseCommand extends Command
    permits IntakeCommand,
        ClockCommand,
        SearchCommand,
        ExemptionCommand,
        ResponseCommand,
        ReviewCommand,
        RegulatorCommand,
        RecordsCommand {

  /** The other cases it names, which are read before it is decided. */
  default Set<CaseId> otherCases() {
    return Set.of();
  }
}
