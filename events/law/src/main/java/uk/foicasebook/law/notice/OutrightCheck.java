package uk.foicasebook.law.notice;

import java.util.EnumSet;
import java.util.Set;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.exemption.Instrument;
import uk.foicasebook.law.exemption.OutrightRefusal;

/** What a refusal outright owes beside its notice. */
public final class OutrightCheck {
  private OutrightCheck() {}

  /** Something that is owed and was not done. */
  public enum Gap {
    /** It is not said whether the information is held, and saying so is within the limit. */
    HELD_NOT_STATED,
    /** The requester was not told what could be had within the limit, so far as is reasonable. */
    HELP_NOT_GIVEN;

    /** The provision that asks for it. */
    public String provision(Instrument instrument) {
      return switch (this) {
        case HELD_NOT_STATED -> "FOIA 2000 s.1(1)(a)";
        case HELP_NOT_GIVEN ->
            switch (instrument) {
              case FOIA_2000 -> "FOIA 2000 s.16(1)";
              case EIR_2004 -> "EIR 2004 reg 9(1)";
              case FOISA_2002 -> "FOISA 2002 s.15(1)";
            };
      };
    }
  }

  /** What is missing; empty if nothing is. */
  @Cites({"FOIA 2000 s.1(1)(a)", "FOIA 2000 s.16(1)", "FOISA 2002 s.15(1)"})
  @Cites(value = "ICO guidance on FOIA 2000 s.12", kind = CitationKind.GUIDANCE)
  public static Set<Gap> gaps(OutrightRefusal ground, boolean saidHeldOrNot, boolean helpGiven) {
    Set<Gap> gaps = EnumSet.noneOf(Gap.class);
    if (ground.mustConfirmOrDeny() && !saidHeldOrNot) {
      gaps.add(Gap.HELD_NOT_STATED);
    }
    if (ground.owesHelpToAskForLess() && !helpGiven) {
      gaps.add(Gap.HELP_NOT_GIVEN);
    }
    return gaps;
  }
}
