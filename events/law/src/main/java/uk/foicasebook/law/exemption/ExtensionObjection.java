package uk.foicasebook.law.exemption;

/** Why more time may not be taken to weigh the public interest. */
public sealed interface ExtensionObjection {

  /** The ground is absolute in these hands, so there is nothing to weigh: it is due on day 20. */
  record NothingToWeigh(Citation claimed) implements ExtensionObjection {}

  /** No ground is named that could be weighed. */
  record NoGroundNamed() implements ExtensionObjection {}

  /** The enactment gives no time for it. */
  record NoSuchPower(Citation claimed) implements ExtensionObjection {}

  /** The provision that stands in the way, as it is printed. */
  default String provision() {
    return switch (this) {
      case NothingToWeigh _ -> "FOIA 2000 s.2(3)";
      case NoGroundNamed _ -> "FOIA 2000 s.10(3)";
      case NoSuchPower o when o.claimed().instrument() == Instrument.FOISA_2002 ->
          "FOISA 2002 s.10(1)";
      case NoSuchPower _ -> "EIR 2004 reg 7(1)";
    };
  }
}
