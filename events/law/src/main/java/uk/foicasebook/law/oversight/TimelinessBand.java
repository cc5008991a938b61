package uk.foicasebook.law.oversight;

import java.util.Optional;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/**
 * How the Commissioner's self-assessment toolkit rates an authority by its most recent quarter: of
 * the requests closed, and likewise of the reviews, how many were closed in time. What was lawfully
 * extended, or had a special time limit, counts as in time.
 */
@Cites(value = "ICO, FOI self-assessment toolkit", kind = CitationKind.GUIDANCE)
public enum TimelinessBand {
  /** Ninety-five in a hundred or more. */
  GOOD(95),
  /** Ninety or more, and fewer than ninety-five. */
  ADEQUATE(90),
  /** Fewer than ninety. */
  UNSATISFACTORY(0);

  private static final int HUNDRED = 100;

  private final int from;

  TimelinessBand(int from) {
    this.from = from;
  }

  /** The least percentage that is in it. */
  public int from() {
    return from;
  }

  /**
   * The band of a rate; empty where nothing was closed, of which there is no rate. It is compared
   * in whole numbers: nothing is rounded into a better band.
   *
   * @param inTime how many were closed in time
   * @param closed how many were closed
   */
  public static Optional<TimelinessBand> of(long inTime, long closed) {
    if (inTime < 0 || inTime > closed) {
      throw new IllegalArgumentException(inTime + " of " + closed + " is no rate");
    }
    if (closed == 0) {
      return Optional.empty();
    }
    for (TimelinessBand band : values()) {
      if (inTime * HUNDRED >= closed * band.from) {
        return Optional.of(band);
      }
    }
    return Optional.of(UNSATISFACTORY);
  }
}
