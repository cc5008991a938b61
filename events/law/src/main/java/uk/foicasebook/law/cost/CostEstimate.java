package uk.foicasebook.law.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import uk.foicasebook.law.Cites;

/**
 * What an authority reasonably expects a request to cost it. Lines that do not count towards the
 * limit may be listed and are left out of every sum: SI 2004/3244 reg 4(3).
 */
public record CostEstimate(List<CostLine> lines) {
  /** Pounds for an hour of anybody's time: SI 2004/3244 reg 4(4). */
  @Cites("SI 2004/3244 reg 4(4)")
  public static final int POUNDS_AN_HOUR = 25;

  /** The most that an hour may be put at in Scotland, in pounds. */
  @Cites("SSI 2004/467 reg 3")
  public static final int SCOTTISH_POUNDS_AN_HOUR = 15;

  private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

  /** Keeps its own copy of the lines. */
  public CostEstimate {
    lines = List.copyOf(lines);
  }

  /** An estimate of these lines. */
  public static CostEstimate of(CostLine... lines) {
    return new CostEstimate(List.of(lines));
  }

  /** This and others as one, for requests that are added together: FOIA 2000 s.12(4). */
  @Cites("FOIA 2000 s.12(4)")
  public CostEstimate together(Collection<CostEstimate> others) {
    List<CostLine> all = new ArrayList<>(lines);
    others.forEach(other -> all.addAll(other.lines));
    return new CostEstimate(all);
  }

  /** The staff time that counts. */
  public Duration countedTime() {
    return counted().map(CostLine::staffTime).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * The cost that counts, in pounds to the penny, half a penny up. For showing, not for comparing.
   */
  public BigDecimal pounds() {
    return pounds(POUNDS_AN_HOUR);
  }

  /** The same where an hour costs this much. */
  BigDecimal pounds(int poundsAnHour) {
    return poundSeconds(poundsAnHour).divide(SECONDS_AN_HOUR, 2, RoundingMode.HALF_UP);
  }

  /** Whether the cost is more than a sum; exact, so that equal is not more. */
  boolean isMoreThan(int pounds, int poundsAnHour) {
    return poundSeconds(poundsAnHour)
            .compareTo(BigDecimal.valueOf(pounds).multiply(SECONDS_AN_HOUR))
        > 0;
  }

  /** Pounds times 3600: a sum in which a second of staff time is a whole number. */
  private BigDecimal poundSeconds(int poundsAnHour) {
    BigDecimal staff =
        BigDecimal.valueOf(countedTime().toSeconds()).multiply(BigDecimal.valueOf(poundsAnHour));
    BigDecimal other =
        counted().map(CostLine::otherPounds).reduce(BigDecimal.ZERO, BigDecimal::add);
    return staff.add(other.multiply(SECONDS_AN_HOUR));
  }

  private Stream<CostLine> counted() {
    return lines.stream().filter(line -> line.activity().counts());
  }
}
