package uk.foicasebook.law.notice;

import uk.foicasebook.law.exemption.Instrument;

/** A thing a response says to the requester. The names are those that facts carry. */
public enum NoticeStatement {
  /** That an exemption is relied on. */
  RELIES_ON_EXEMPTION("FOIA 2000 s.17(1)(a)", "EIR 2004 reg 14(3)"),
  /** Which one, to the paragraph. */
  SPECIFIES_EXEMPTIONS("FOIA 2000 s.17(1)(b)", "EIR 2004 reg 14(3)(a)"),
  /** Why it applies. */
  EXPLAINS_WHY("FOIA 2000 s.17(1)(c)", "EIR 2004 reg 14(3)"),
  /** That the balance is not struck, with an estimated date. The EIR have nothing like it. */
  PUBLIC_INTEREST_UNDECIDED("FOIA 2000 s.17(2)", "EIR 2004 reg 14(3)(b)"),
  /** Why the public interest favours neither confirming nor denying. */
  NCND_PUBLIC_INTEREST_REASONS("FOIA 2000 s.17(3)(a)", "EIR 2004 reg 14(3)(b)"),
  /** Why the public interest favours withholding. */
  WITHHOLDING_PUBLIC_INTEREST_REASONS("FOIA 2000 s.17(3)(b)", "EIR 2004 reg 14(3)(b)"),
  /** That section 12 or 14 is relied on; under the EIR both are reg 12(4)(b). */
  COST_OR_VEXATIOUS_REFUSAL("FOIA 2000 s.17(5)", "EIR 2004 reg 14(3)(a)"),
  /** How to ask for an internal review, or that there is none. */
  REVIEW_PROCEDURE("FOIA 2000 s.17(7)(a)", "EIR 2004 reg 14(5)(a)"),
  /** The right to apply to the Commissioner. */
  RIGHT_TO_COMMISSIONER("FOIA 2000 s.17(7)(b)", "EIR 2004 reg 14(5)(b)"),
  /** That the answer is late. Practice: no provision asks for the admission itself. */
  ADMITS_LATENESS("FOIA 2000 s.10(1)", "EIR 2004 reg 5(2)");

  private final String foia;
  private final String eir;

  NoticeStatement(String foia, String eir) {
    this.foia = foia;
    this.eir = eir;
  }

  /** The provision that asks for it, in the enactment the request is answered under. */
  public String provision(Instrument instrument) {
    return switch (instrument) {
      case FOIA_2000 -> foia;
      case EIR_2004 -> eir;
    };
  }
}
