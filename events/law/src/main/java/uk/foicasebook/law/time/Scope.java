package uk.foicasebook.law.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.Cites;

/** Which information a request is for: what is held when it is received. */
public final class Scope {
  private Scope() {}

  /**
   * Whether information is within a request.
   *
   * @param receivedOn the day of the request
   * @param heldFrom the first day on which it was held
   * @param heldTo the last day, or null while it is held
   * @param wouldHaveGoneAnyway whether it went, after the request came, regardless of it
   */
  @Cites("FOIA 2000 s.1(4)")
  public static boolean covers(
      LocalDate receivedOn,
      LocalDate heldFrom,
      @Nullable LocalDate heldTo,
      boolean wouldHaveGoneAnyway) {
    boolean heldOnReceipt =
        !heldFrom.isAfter(receivedOn) && (heldTo == null || !heldTo.isBefore(receivedOn));
    return heldOnReceipt && (heldTo == null || !wouldHaveGoneAnyway);
  }
}
