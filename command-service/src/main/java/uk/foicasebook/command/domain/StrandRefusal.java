package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Set;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.StrandId;

/** A strand is not such that the command makes sense. */
public sealed interface StrandRefusal extends Refusal {

  /** The case has no strand of this name. */
  record UnknownStrand(StrandId strand) implements StrandRefusal {}

  /** The strand went out with a response; only a review or the regulator changes it now. */
  record StrandAlreadyAnswered(StrandId strand, ResponseId response) implements StrandRefusal {}

  /** It is on record whether the strand is held, so that cannot be left unsaid. */
  record ConfirmedCannotBeDenied(StrandId strand, Finding finding, Determination determination)
      implements StrandRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.1(1)(a)";
    }
  }

  /** It is not said whether the strand is held, and this would say it. */
  record DeniedCannotBeConfirmed(StrandId strand, List<ProvisionCode> provisions)
      implements StrandRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.1(1)(a)";
    }
  }

  /** The strand is withheld, and this would communicate it. */
  record WithheldCannotBeAnswered(StrandId strand, List<ProvisionCode> exemptions)
      implements StrandRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.1(1)(b)";
    }
  }

  /** The strand answers these parts, and this would withhold it. */
  record AnsweredCannotBeWithheld(StrandId strand, Set<PartNumber> parts) implements StrandRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.1(1)(b)";
    }
  }

  /** Nothing is held, so there is nothing to withhold or to communicate. */
  record NothingIsHeld(StrandId strand) implements StrandRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.1(1)(a)";
    }
  }

  /** The strand is refused without an exemption, and this would do something else with it. */
  record RefusedOutright(StrandId strand, List<ProvisionCode> provisions) implements StrandRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.1(1)";
    }
  }

  /** Something else was decided about the strand, which this would contradict. */
  record DeterminedOtherwise(StrandId strand, Determination determination)
      implements StrandRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.1(1)";
    }
  }

  /** The new finding contradicts how the strand is already determined. */
  record FindingContradicted(StrandId strand, Finding finding, Determination determination)
      implements StrandRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.1(1)";
    }
  }
}
