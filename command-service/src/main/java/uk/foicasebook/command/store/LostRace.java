package uk.foicasebook.command.store;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Another writer stored the same revision of the same case first. */
final class LostRace {
  private static final String UNIQUE_VIOLATION = "23505";
  private static final String CONSTRAINT = "fact_once_per_revision";

  private LostRace() {}

  /**
   * Whether the failure is a second fact for one revision, and not some other broken uniqueness,
   * which would be our own fault and must stay an error.
   */
  static boolean isCauseOf(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException refused
          && UNIQUE_VIOLATION.equals(refused.getSQLState())
          && refused.getServerErrorMessage() instanceof ServerErrorMessage message) {
        return CONSTRAINT.equals(message.getConstraint());
      }
    }
    return false;
  }
}
