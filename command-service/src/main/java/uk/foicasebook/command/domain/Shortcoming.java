package uk.foicasebook.command.domain;

import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;

/**
 * Something a response lacks. It stops a response of our own from going out; of one that went out
 * already it is a defect.
 */
public sealed interface Shortcoming extends ResponseRefusal {

  @Override
  String citation();

  /** Nothing has been decided about the strand. */
  record StrandUndetermined(StrandId strand) implements Shortcoming {
    @Override
    public String citation() {
      return "FOIA 2000 s.1(1)";
    }
  }

  /** The part gets no value, no refusal and no statement that nothing is held. */
  record PartUnanswered(PartNumber part) implements Shortcoming {
    @Override
    public String citation() {
      return "FOIA 2000 s.1(1)(a)";
    }
  }

  /** The exemption turns on harm, and none is stated for this strand and duty. */
  record HarmNotStated(Claim claim) implements Shortcoming {
    @Override
    public String citation() {
      return claim.underTheRegulations() ? "EIR 2004 reg 14(3)(a)" : "FOIA 2000 s.17(1)(c)";
    }
  }

  /** The harm is stated, and not whether it would, or would be likely to, follow. */
  record LikelihoodNotStated(Claim claim) implements Shortcoming {
    @Override
    public String citation() {
      return claim.underTheRegulations() ? "EIR 2004 reg 14(3)(a)" : "FOIA 2000 s.17(1)(c)";
    }
  }

  /** The exemption is qualified, and was not weighed for this strand and duty. */
  record PublicInterestNotTested(Claim claim) implements Shortcoming {
    @Override
    public String citation() {
      return claim.testedUnder();
    }
  }

  /** It was weighed, and the public interest favours disclosure. */
  record BalanceFavoursDisclosure(Claim claim, TestId test) implements Shortcoming {
    @Override
    public String citation() {
      return claim.testedUnder();
    }
  }

  /** The exemption rests on the opinion of a qualified person, and there is none. */
  record NoQualifiedPersonOpinion(Claim claim) implements Shortcoming {
    @Override
    public String citation() {
      return "FOIA 2000 s.36(2)";
    }
  }

  /** The notice does not say what it must say. */
  record StatementMissing(NoticeStatement statement, ProvisionCode required)
      implements Shortcoming {
    @Override
    public String citation() {
      return required.value();
    }
  }
}
