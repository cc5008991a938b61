package uk.foicasebook.law.notice;

import uk.foicasebook.law.exemption.Exemption;

/**
 * One ground relied on for one strand, and what is recorded under it.
 *
 * @param exemption the ground, in the hands of the authority that claims it
 * @param harmStated whether the harm and how likely it is are recorded for this strand and duty
 * @param publicInterest how far the weighing has come for this strand and duty
 * @param opinionGiven whether a qualified person's opinion is recorded
 */
public record Claim(
    Exemption exemption, boolean harmStated, PublicInterest publicInterest, boolean opinionGiven) {

  /** Whether the balance must be struck; not held under the EIR is an exception in form only. */
  boolean needsPublicInterestTest() {
    return exemption.needsPublicInterestTest()
        && !exemption.provision().toString().equals("EIR 2004 reg 12(4)(a)");
  }

  boolean isUndecided() {
    return needsPublicInterestTest() && publicInterest == PublicInterest.UNDECIDED;
  }
}
