package uk.foicasebook.law.oversight;

import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/**
 * How long a request is overdue, in bands of working days past its last day. The oldest open
 * requests, and how many are overdue by age, are what enforcement notices turn on. No notice lays
 * these bands down: they are ours, one statutory time each at first, and six from where nothing
 * explains the delay.
 */
@Cites(value = "ICO enforcement notices on overdue requests", kind = CitationKind.PRACTICE)
public enum OverdueAge {
  /** Within as much time again as the Act gives. */
  UP_TO_20(1, 20),
  /** Within three times as much. */
  FROM_21_TO_60(21, 60),
  /** Within six times as much. */
  FROM_61_TO_120(61, 120),
  /** Longer, which is about half a year. */
  OVER_120(121, null);

  private final int from;
  private final @Nullable Integer to;

  OverdueAge(int from, @Nullable Integer to) {
    this.from = from;
    this.to = to;
  }

  /** The first working day past the last day that is in it. */
  public int from() {
    return from;
  }

  /** The last one; null in the last band. */
  public @Nullable Integer to() {
    return to;
  }

  /**
   * The band of a request. One that fell due on a day that is no working day is overdue before a
   * working day has passed, and is in the first band.
   *
   * @param workingDays past its last day
   */
  public static OverdueAge of(int workingDays) {
    for (OverdueAge age : values()) {
      if (age.to == null || workingDays <= age.to) {
        return age;
      }
    }
    return OVER_120;
  }
}
