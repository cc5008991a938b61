package uk.foicasebook.law.exemption;

import uk.foicasebook.law.Regime;

/** The enactment a provision belongs to, and how its provisions are printed. */
public enum Instrument {
  /** Freedom of Information Act 2000: exemptions, in sections. */
  FOIA_2000("FOIA 2000", "s.", "section"),
  /** Environmental Information Regulations 2004: exceptions, in regulations. */
  EIR_2004("EIR 2004", "reg ", "regulation"),
  /** Freedom of Information (Scotland) Act 2002: exemptions, in sections. */
  FOISA_2002("FOISA 2002", "s.", "section");

  private final String shortTitle;
  private final String mark;
  private final String unit;

  Instrument(String shortTitle, String mark, String unit) {
    this.shortTitle = shortTitle;
    this.mark = mark;
    this.unit = unit;
  }

  /** The enactment under which a regime withholds. */
  public static Instrument of(Regime regime) {
    return switch (regime) {
      case FOIA -> FOIA_2000;
      case EIR -> EIR_2004;
      case FOISA -> FOISA_2002;
    };
  }

  /** The name in front of a provision: {@code FOIA 2000}. */
  public String shortTitle() {
    return shortTitle;
  }

  /** What stands before the number: {@code s.} or {@code reg }. */
  public String mark() {
    return mark;
  }

  /** The same in a sentence: {@code section} or {@code regulation}. */
  public String unit() {
    return unit;
  }
}
