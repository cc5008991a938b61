package uk.foicasebook.command.domain;

import uk.foicasebook.events.Limb;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.StrandId;

/** One provision relied on for one strand, against one of the two duties. */
public record Claim(StrandId strand, ProvisionCode exemption, Limb limb) {

  /** Whether it is an exception of the Regulations rather than an exemption of the Act. */
  boolean underTheRegulations() {
    return exemption.value().startsWith("EIR");
  }

  /** Where the law says that it must be weighed. */
  String testedUnder() {
    if (underTheRegulations()) {
      return "EIR 2004 reg 12(1)(b)";
    }
    if (exemption.value().startsWith("FOISA")) {
      return limb == Limb.CONFIRM_OR_DENY ? "FOISA 2002 s.18(1)" : "FOISA 2002 s.2(1)(b)";
    }
    return switch (limb) {
      case CONFIRM_OR_DENY -> "FOIA 2000 s.2(1)(b)";
      case COMMUNICATE -> "FOIA 2000 s.2(2)(b)";
    };
  }
}
