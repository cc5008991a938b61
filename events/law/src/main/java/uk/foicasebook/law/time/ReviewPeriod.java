package uk.foicasebook.law.time;

import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Regime;

/**
 * How long an authority has for a review, in working days after the day of the complaint.
 *
 * @param usual where nothing out of the ordinary stands in its way
 * @param exceptional at most, where the applicant is told
 */
public record ReviewPeriod(int usual, int exceptional) {
  private static final ReviewPeriod CODE = new ReviewPeriod(20, 40);
  private static final ReviewPeriod REGULATIONS = new ReviewPeriod(40, 40);
  private static final ReviewPeriod SCOTLAND = new ReviewPeriod(20, 20);

  /** The period of a regime; under the Regulations and in Scotland it is not extended. */
  @Cites(
      value = {"s.45 Code para 5.4", "s.45 Code para 5.5"},
      kind = CitationKind.CODE)
  @Cites({"EIR 2004 reg 11(4)", "FOISA 2002 s.21(1)"})
  public static ReviewPeriod under(Regime regime) {
    return switch (regime) {
      case FOIA -> CODE;
      case EIR -> REGULATIONS;
      case FOISA -> SCOTLAND;
    };
  }

  /** The working days from the end of the usual time to the last there can be. */
  public int more() {
    return exceptional - usual;
  }
}
