package uk.foicasebook.command.desk;

import java.util.Set;
import org.axonframework.modelling.command.ConcurrencyException;
import org.postgresql.util.PSQLException;

/** With whom a failed transaction collided, told by the constraint that stopped it. */
enum Collision {
  /** Somebody else stored a fact that the command had not seen. */
  FACT,
  /** The same request, sent twice at once, was recorded by its twin. */
  RECEIPT,
  /** The reference belongs to another case. */
  REFERENCE,
  /** Two waited for one another, or one waited too long. */
  LOCK,
  /** With nobody: it failed for another reason. */
  NONE;

  private static final String UNIQUE_VIOLATION = "23505";

  /** What {@code demand_heads} raises. */
  private static final String STREAM_HAS_GROWN = "FC001";

  /** Deadlock detected, serialisation failure, lock not available in time. */
  private static final Set<String> LOCKS = Set.of("40P01", "40001", "55P03");

  static Collision behind(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException refused) {
        return told(refused);
      }
      if (cause instanceof ConcurrencyException && cause.getCause() == null) {
        return FACT;
      }
    }
    return NONE;
  }

  private static Collision told(PSQLException refused) {
    var state = refused.getSQLState();
    if (state != null && LOCKS.contains(state)) {
      return LOCK;
    }
    if (STREAM_HAS_GROWN.equals(state)) {
      return FACT;
    }
    var message = refused.getServerErrorMessage();
    var constraint =
        UNIQUE_VIOLATION.equals(state) && message != null ? message.getConstraint() : null;
    return switch (constraint) {
      case "fact_once_per_revision" -> FACT;
      case "receipt_once_per_key" -> RECEIPT;
      case "reference_once_per_authority" -> REFERENCE;
      case null, default -> NONE;
    };
  }
}
