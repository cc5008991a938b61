package uk.foicasebook.query.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A rate as it is shown, one way everywhere: in percent, to one place. */
public final class Rate {
  private static final int THOUSAND = 1000;

  private Rate() {}

  /** Null where there is nothing to be a rate of. */
  public static @Nullable BigDecimal percent(long count, long of) {
    return of == 0
        ? null
        : BigDecimal.valueOf(count * THOUSAND)
            .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP)
            .movePointLeft(1);
  }
}
