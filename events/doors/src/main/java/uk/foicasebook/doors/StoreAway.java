package uk.foicasebook.doors;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** PostgreSQL cannot be reached, is starting or stopping, or took too long. */
public final class StoreAway {
  private StoreAway() {}

  /** Whether that is why something failed. */
  public static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientException
          || cause instanceof SQLRecoverableException
          || (cause instanceof SQLException refused && isAway(refused.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Class 08: connection failures; 57: cancelled, shut down or starting; 53: out of resources;
   * 25P0x : a transaction ended by its time limit.
   */
  private static boolean isAway(@Nullable String state) {
    return state != null
        && (state.startsWith("08")
            || state.startsWith("57")
            || state.startsWith("53")
            || state.equals("25P03")
            || state.equals("25P04"));
  }
}
