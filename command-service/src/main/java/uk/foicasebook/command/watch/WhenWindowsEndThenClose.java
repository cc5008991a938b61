package uk.foicasebook.command.watch;

import java.time.LocalDate;
import java.util.Optional;
import uk.foicasebook.command.domain.RecordsCommand.CloseCase;
import uk.foicasebook.command.domain.Standing;

/**
 * Where nothing is owed and nobody may act any more, the case is closed, and the time for which it
 * is kept runs.
 */
final class WhenWindowsEndThenClose {
  private WhenWindowsEndThenClose() {}

  static Optional<CloseCase> command(Standing standing, LocalDate today) {
    return Optional.ofNullable(standing.closable())
        .map(reason -> new CloseCase(today, reason, null));
  }
}
