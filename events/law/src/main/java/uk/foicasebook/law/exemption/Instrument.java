package uk.foicasebook.law.exemption;

/** The enactment a provision belongs to, and how its provisions are printed. */
public enum Instrument {
  /** Freedom of Information Act 2000: exemptions, in sections. */
  FOIA_2000("FOIA 2000", "s.", "section"),
  /** Environmental Information Regulations 2004: exceptions, in regulations. */
  EIR_2004("EIR 2004", "reg ", "regulation");

  private final String shortTitle;
  private final String mark;
  private final String unit;

  Instrument(String shortTitle, String mark, String unit) {
    this.shortTitle = shortTitle;
    this.mark = mark;
    this.unit = unit;
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
