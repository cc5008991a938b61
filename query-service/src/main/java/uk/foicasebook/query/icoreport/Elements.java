package uk.foicasebook.query.icoreport;

import uk.foicasebook.events.ProvisionCode;

/** What the Commissioner's questions want to know beyond harm and balance, section by section. */
final class Elements {
  private Elements() {}

  /** In words that go on after a comma or a colon; empty where there is nothing special. */
  static String of(ProvisionCode provision) {
    return switch (provision.section()) {
      case "FOIA 2000 s.22", "FOIA 2000 s.22A" ->
          ": the settled plan to publish, as it was when the request came";
      case "FOIA 2000 s.23" -> ": which body it came from or relates to, or a certificate";
      case "FOIA 2000 s.40", "EIR 2004 reg 13" ->
          ": whose personal data, and why disclosing them has no lawful basis";
      case "FOIA 2000 s.41" ->
          ": from whom it was obtained, why it is confidential, and that disclosing it would be actionable";
      case "FOIA 2000 s.42" -> ": which privilege, and that it was not waived";
      case "FOIA 2000 s.44" -> ": which enactment, obligation or rule forbids it";
      default -> "";
    };
  }
}
