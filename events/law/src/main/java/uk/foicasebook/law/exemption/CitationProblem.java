package uk.foicasebook.law.exemption;

import java.util.List;

/** Why a citation cannot be read. Each says what would help. */
public sealed interface CitationProblem {

  /** A word or sign that has no place in a citation, or no citation at all. */
  record Unintelligible(String written, String at) implements CitationProblem {}

  /** The enactment has no such section or regulation. */
  record UnknownSection(Instrument instrument, String section) implements CitationProblem {}

  /** The section exists, and is no ground for withholding. */
  record NotAnExemption(Instrument instrument, String section, String because)
      implements CitationProblem {}

  /** More than one ground fits: which one must be said. */
  record NeedsParagraph(Instrument instrument, String provision, List<Citation> choices)
      implements CitationProblem {}

  /** The section has grounds, and this is not one of them. */
  record NoSuchProvision(Instrument instrument, String provision, List<Citation> choices)
      implements CitationProblem {}

  /** It does not refuse a request outright; these do, and under the EIR there are none. */
  record NotOutright(Instrument instrument, String provision, List<Citation> choices)
      implements CitationProblem {}

  /** The problem in a sentence, for the person who wrote the citation. */
  default String sentence() {
    return switch (this) {
      case Unintelligible p when p.at().isEmpty() -> "There is no provision in this citation.";
      case Unintelligible p -> "This part of the citation cannot be read: " + p.at();
      case UnknownSection p ->
          p.instrument().shortTitle()
              + " has no "
              + p.instrument().unit()
              + " "
              + p.section()
              + ".";
      case NotAnExemption p ->
          "%s%s is not an exemption: %s"
              .formatted(capital(p.instrument().unit() + " "), p.section(), p.because());
      case NeedsParagraph p ->
          "%s%s needs its paragraph: %s."
              .formatted(capital(p.instrument().unit() + " "), p.provision(), list(p.choices()));
      case NoSuchProvision p ->
          "%s%s is not a ground for withholding. There are: %s."
              .formatted(capital(p.instrument().unit() + " "), p.provision(), list(p.choices()));
      case NotOutright p when p.choices().isEmpty() ->
          ("%s%s does not refuse a request as a whole: one that is manifestly unreasonable is"
                  + " refused under regulation 12(4)(b).")
              .formatted(capital(p.instrument().unit() + " "), p.provision());
      case NotOutright p ->
          "%s%s does not refuse a request as a whole. There are: %s."
              .formatted(capital(p.instrument().unit() + " "), p.provision(), list(p.choices()));
    };
  }

  private static String capital(String unit) {
    return Character.toUpperCase(unit.charAt(0)) + unit.substring(1);
  }

  private static String list(List<Citation> choices) {
    return String.join(", ", choices.stream().map(Citation::provisionText).toList());
  }
}
