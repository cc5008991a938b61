package uk.foicasebook.law.exemption;

import uk.foicasebook.law.exemption.CitationProblem.NotAnExemption;
import uk.foicasebook.law.exemption.CitationProblem.UnknownSection;

/** What to say of a section that is no exemption: the rest of the Act, or nothing at all. */
final class OtherSections {
  private static final int LAST_SECTION = 88;
  private static final int LAST_REGULATION = 21;
  private static final int LAST_SCOTTISH_SECTION = 76;

  private OtherSections() {}

  static CitationProblem problem(Instrument instrument, String section) {
    int number = Integer.parseInt(section.replaceAll("\\D", ""));
    int last =
        switch (instrument) {
          case FOIA_2000 -> LAST_SECTION;
          case EIR_2004 -> LAST_REGULATION;
          case FOISA_2002 -> LAST_SCOTTISH_SECTION;
        };
    return number < 1 || number > last
        ? new UnknownSection(instrument, section)
        : new NotAnExemption(instrument, section, because(instrument, section));
  }

  private static String because(Instrument instrument, String section) {
    return switch (instrument) {
      case FOIA_2000 ->
          switch (section) {
            case "12" -> "a refusal on cost is notified under section 17(5).";
            case "14" -> "a vexatious or repeated request is refused under section 17(5).";
            case "25" -> "it supports certificates under sections 23 and 24.";
            default -> "it gives no ground for withholding.";
          };
      case FOISA_2002 ->
          switch (section) {
            case "12" -> "a refusal on cost is notified under section 16(4).";
            case "14" -> "a vexatious or repeated request is refused under section 16(5).";
            case "17" -> "what is not held is notified under it.";
            default -> "it gives no ground for withholding.";
          };
      case EIR_2004 -> "it gives no ground for withholding.";
    };
  }
}
