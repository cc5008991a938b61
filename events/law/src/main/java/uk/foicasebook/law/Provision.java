package uk.foicasebook.law;

/**
 * One citable provision and the weight it bears.
 *
 * @param citation written one way, for example {@code FOIA 2000 s.10(1)}
 * @param kind statute, Code, guidance, practice or tribunal
 */
public record Provision(String citation, CitationKind kind) {
  public static Provision statute(String citation) {
    return new Provision(citation, CitationKind.STATUTE);
  }

  public static Provision code(String citation) {
    return new Provision(citation, CitationKind.CODE);
  }

  public static Provision guidance(String citation) {
    return new Provision(citation, CitationKind.GUIDANCE);
  }

  public static Provision practice(String citation) {
    return new Provision(citation, CitationKind.PRACTICE);
  }

  public static Provision tribunal(String citation) {
    return new Provision(citation, CitationKind.TRIBUNAL);
  }

  /** The citation alone, as it is printed. */
  @Override
  public String toString() {
    return citation;
  }
}
