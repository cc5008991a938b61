package uk.foicasebook.law.cost;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * One piece of work in an estimate.
 *
 * @param activity what is done
 * @param staffTime person-hours, whoever does it
 * @param otherPounds other costs of the same activity, in pounds
 */
public record CostLine(Activity activity, Duration staffTime, BigDecimal otherPounds) {
  /**
   * Checks that nothing is negative.
   *
   * @throws IllegalArgumentException if time or money is below nought
   */
  public CostLine {
    if (staffTime.isNegative() || otherPounds.signum() < 0) {
      throw new IllegalArgumentException("a cost cannot be below nought");
    }
  }

  /** Staff time alone. */
  public static CostLine time(Activity activity, Duration staffTime) {
    return new CostLine(activity, staffTime, BigDecimal.ZERO);
  }
}
