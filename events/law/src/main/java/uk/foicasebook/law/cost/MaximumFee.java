package uk.foicasebook.law.cost;

import java.math.BigDecimal;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.Provision;

/**
 * The most an authority may ask for answering a request under FOIA 2000.
 *
 * @param pounds the sum, to the penny
 * @param provision where the power comes from
 */
public record MaximumFee(BigDecimal pounds, Provision provision) {

  /**
   * The most for a request of this cost. Within the limit only what is paid out may be asked for,
   * copying and postage, and never the time of staff; above it the authority may refuse, or answer
   * for a fee that holds its whole estimate as well.
   *
   * @param limit the authority's limit
   * @param estimate what complying would cost
   * @param disbursements what informing the applicant and sending the information costs, in pounds
   */
  @Cites({"FOIA 2000 s.9", "SI 2004/3244 reg 6", "FOIA 2000 s.13", "SI 2004/3244 reg 7"})
  public static MaximumFee of(
      AppropriateLimit limit, CostEstimate estimate, BigDecimal disbursements) {
    return limit.isExceededBy(estimate)
        ? new MaximumFee(estimate.pounds().add(disbursements), Provision.statute("FOIA 2000 s.13"))
        : new MaximumFee(disbursements, Provision.statute("FOIA 2000 s.9"));
  }
}
