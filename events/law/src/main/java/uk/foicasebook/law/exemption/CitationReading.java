package uk.foicasebook.law.exemption;

import java.util.List;

/** What came of reading a citation as a person wrote it. */
public sealed interface CitationReading {

  /** Every ground cited, in the order written, none twice. */
  record Read(List<Cited> cited) implements CitationReading {
    /** The grounds themselves, in present law. */
    public List<Citation> provisions() {
      return cited.stream().map(Cited::provision).distinct().toList();
    }
  }

  /** Nothing was understood, because of this. */
  record Unread(CitationProblem problem) implements CitationReading {}

  /**
   * One ground cited.
   *
   * @param provision the ground in present law
   * @param as the ground as it was cited: the same, or one that is no longer law
   */
  record Cited(Citation provision, Citation as) {
    /** Whether the text used a provision that is no longer law: 40(3)(a)(i) after May 2018. */
    public boolean isLegacy() {
      return !provision.equals(as);
    }
  }
}
