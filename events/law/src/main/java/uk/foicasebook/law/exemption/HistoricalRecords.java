package uk.foicasebook.law.exemption;

import java.time.LocalDate;
import uk.foicasebook.law.Cites;

/** The age at which a record becomes historical: thirty years once, twenty now. */
final class HistoricalRecords {
  private static final int NOW = 20;
  private static final int ONCE = 30;

  /**
   * From this day twenty years hold for every record. The ten years in which thirty became twenty
   * are counted as thirty, so that no exemption is denied that might still have been there.
   */
  private static final LocalDate TWENTY_YEARS_FROM = LocalDate.of(2023, 1, 1);

  private HistoricalRecords() {}

  /** The age that holds on a day for a ground that ends at an age now. */
  @Cites("FOIA 2000 s.62(1)")
  static int years(int now, LocalDate on) {
    return now == NOW && on.isBefore(TWENTY_YEARS_FROM) ? ONCE : now;
  }
}
