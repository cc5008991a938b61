package uk.foicasebook.command.domain;

import java.time.LocalDate;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.StrandId;

/** What is to become of the request is not what the law makes of it. */
public sealed interface IntakeRefusal extends Refusal {

  /** Under the EIR a request needs no form, so that none is invalid for want of one. */
  record ValidInAnyForm() implements IntakeRefusal {
    @Override
    public String citation() {
      return "EIR 2004 reg 5(1)";
    }
  }

  /** Nothing was wanting: the request is valid as it was received. */
  record NothingWasWanting(LocalDate receivedOn) implements IntakeRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.8(1)";
    }
  }

  /** What the authority holds is its own to answer. */
  record HeldHere(StrandId strand, Regime regime) implements IntakeRefusal {
    @Override
    public String citation() {
      return switch (regime) {
        case FOIA -> "FOIA 2000 s.1(1)";
        case EIR -> "EIR 2004 reg 10(1)";
        case FOISA -> "FOISA 2002 s.1(1)";
      };
    }
  }

  /** The requester was not asked whether it may be passed on. */
  record NeedsPermission(Regime regime) implements IntakeRefusal {
    @Override
    public String citation() {
      return regime == Regime.FOISA ? "FOISA 2002 s.60" : "ICO guidance on section 10";
    }
  }

  /** Leave was given before there was a request, or after it was passed on. */
  record PermittedOutOfTime(LocalDate permittedOn, LocalDate receivedOn, LocalDate passedOn)
      implements IntakeRefusal {}

  /** A register says that a case was closed before the answer it knows of. */
  record ClosedBeforeItsAnswer(LocalDate closedOn, LocalDate answeredOn) implements IntakeRefusal {}
}
