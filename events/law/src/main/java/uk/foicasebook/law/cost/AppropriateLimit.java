package uk.foicasebook.law.cost;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;

/** The most an authority must spend on one request, in pounds: SI 2004/3244 reg 3. */
public enum AppropriateLimit {
  /** For the bodies of FOIA 2000 Sch 1 Part I. */
  SCHEDULE_ONE_PART_ONE(600, CostEstimate.POUNDS_AN_HOUR),
  /** For every other authority, police forces among them. */
  ANY_OTHER(450, CostEstimate.POUNDS_AN_HOUR),
  /** For every Scottish authority: SSI 2004/467 reg 5. */
  @Cites("SSI 2004/467 reg 5")
  SCOTTISH(600, CostEstimate.SCOTTISH_POUNDS_AN_HOUR);

  private final int pounds;
  private final int poundsAnHour;

  AppropriateLimit(int pounds, int poundsAnHour) {
    this.pounds = pounds;
    this.poundsAnHour = poundsAnHour;
  }

  /** The limit of one sort of authority. */
  @Cites("SI 2004/3244 reg 3")
  public static AppropriateLimit of(AuthorityKind kind) {
    return kind.isInScheduleOnePartOne() ? SCHEDULE_ONE_PART_ONE : ANY_OTHER;
  }

  /** The limit under a regime; the EIR have none. */
  @Cites({"SI 2004/3244 reg 3", "SSI 2004/467 reg 5"})
  public static Optional<AppropriateLimit> under(Regime regime, AuthorityKind kind) {
    return switch (regime) {
      case FOIA -> Optional.of(of(kind));
      case FOISA -> Optional.of(SCOTTISH);
      case EIR -> Optional.empty();
    };
  }

  /** The limit in pounds. */
  public int pounds() {
    return pounds;
  }

  /** The same in staff time, where nothing else is spent. */
  public Duration hours() {
    return Duration.ofHours(pounds / poundsAnHour);
  }

  /** What an estimate comes to where this limit applies, in pounds. For showing. */
  public BigDecimal costOf(CostEstimate estimate) {
    return estimate.pounds(poundsAnHour);
  }

  /** Whether complying would exceed the limit; exactly at it does not. */
  @Cites({"FOIA 2000 s.12(1)", "FOISA 2002 s.12(1)"})
  public boolean isExceededBy(CostEstimate estimate) {
    return estimate.isMoreThan(pounds, poundsAnHour);
  }

  /**
   * What an authority may do about a request.
   *
   * @param whole what complying with the request would cost
   * @param aggregated the cost of each other request that FOIA 2000 s.12(4) lets be added
   * @param confirming what it would cost merely to say whether the information is held
   */
  @Cites("FOIA 2000 s.12(2)")
  public CostDecision decide(
      CostEstimate whole, Collection<CostEstimate> aggregated, CostEstimate confirming) {
    if (!isExceededBy(whole.together(aggregated))) {
      return CostDecision.MUST_COMPLY;
    }
    if (this == SCOTTISH) {
      return CostDecision.NEED_NOT_COMPLY;
    }
    return isExceededBy(confirming)
        ? CostDecision.NEED_NOT_CONFIRM_OR_DENY
        : CostDecision.MUST_CONFIRM_OR_DENY;
  }
}
