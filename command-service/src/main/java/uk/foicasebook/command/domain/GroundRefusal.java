package uk.foicasebook.command.domain;

import java.math.BigDecimal;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Regime;
import uk.foicasebook.law.exemption.CitationProblem;

/** A ground for refusing a strand outright, on cost or as vexatious, does not stand. */
public sealed interface GroundRefusal extends Refusal {

  /** What was written is no such ground; the problem says what would help. */
  record NoSuchGround(String written, CitationProblem problem) implements GroundRefusal {}

  /** The ground is one of another enactment than the request is answered under. */
  record NotOfThisRegime(ProvisionCode provision, Regime regime) implements GroundRefusal {}

  /** Nothing was estimated that could be above the limit. */
  record CostNotEstimated(ProvisionCode provision, String citation) implements GroundRefusal {}

  /** The estimate, with all that may be counted together, does not exceed the limit. */
  record WithinTheLimit(
      ProvisionCode provision, BigDecimal pounds, int limitPounds, String citation)
      implements GroundRefusal {}

  /** Merely saying whether the information is held would not exceed the limit. */
  record ConfirmingWithinTheLimit(BigDecimal pounds, int limitPounds) implements GroundRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.12(2)";
    }
  }

  /** Nothing says why the request is vexatious. */
  record VexatiousWithoutReasons(ProvisionCode provision, String citation)
      implements GroundRefusal {}

  /** No earlier request is named that this one repeats. */
  record NothingRepeated(ProvisionCode provision, String citation) implements GroundRefusal {}

  /** The earlier request was not complied with before this one was made. */
  record EarlierNotCompliedWith(CaseId earlier, String citation) implements GroundRefusal {}

  /** No notice was given, before this request, that would make another one unreasonable. */
  record NoEarlierNotice(CaseId notice) implements GroundRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.17(6)";
    }
  }
}
