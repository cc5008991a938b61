package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.AuthorityKind;
import uk.foicasebook.law.exemption.CitationProblem;

/** A provision cannot be relied on, or not for this, or not by this authority. */
public sealed interface ExemptionRefusal extends Refusal {

  /** What was written is no exemption; the problem says what would help. */
  record NoSuchExemption(String written, CitationProblem problem) implements ExemptionRefusal {}

  /** The exemption is for other sorts of authority: section 35 is not for a police force. */
  record NotForThisAuthority(ProvisionCode exemption, AuthorityKind kind, String citation)
      implements ExemptionRefusal {}

  /** The provision was not law when the request was received. */
  record NotInForce(ProvisionCode exemption, LocalDate receivedOn, String citation)
      implements ExemptionRefusal {}

  /** The exemption has no provision for neither confirming nor denying. */
  record NoNcndProvision(ProvisionCode exemption, String citation) implements ExemptionRefusal {}

  /** The provision withholds; to neither confirm nor deny it must be one of these. */
  record WithholdsRatherThanDenies(
      ProvisionCode exemption, List<ProvisionCode> deniedBy, String citation)
      implements ExemptionRefusal {}

  /** The provision neither confirms nor denies, so it cannot withhold what is confirmed as held. */
  record DeniesRatherThanWithholds(ProvisionCode exemption, String citation)
      implements ExemptionRefusal {}

  /** The one leaves no room for the other on the same information, save in the alternative. */
  record MutuallyExclusive(ProvisionCode exemption, ProvisionCode by, String citation)
      implements ExemptionRefusal {}

  /** A harm or a test names a provision that is not relied on for the strand, for that duty. */
  record NotReliedOn(Claim claim) implements ExemptionRefusal {}

  /** A provision is to be given up that is not relied on for the strand. */
  record NothingToWithdraw(StrandId strand, ProvisionCode provision) implements ExemptionRefusal {}

  /** The exemption rests on no qualified person's opinion. */
  record NoOpinionNeeded(ProvisionCode exemption) implements ExemptionRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.36(2)";
    }
  }

  /** An absolute exemption is not weighed against the public interest. */
  record TestOnAbsoluteExemption(ProvisionCode exemption) implements ExemptionRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.2(3)";
    }
  }
}
