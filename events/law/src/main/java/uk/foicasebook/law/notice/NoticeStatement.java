package uk.foicasebook.law.notice;

import uk.foicasebook.law.exemption.Instrument;

/** A thing a response says to the requester. The names are those that facts carry. */
public enum NoticeStatement {
  /** That an exemption is relied on. */
  RELIES_ON_EXEMPTION("FOIA 2000 s.17(1)(a)", "EIR 2004 reg 14(3)", "FOISA 2002 s.16(1)(b)"),
  /** Which one, to the paragraph. */
  SPECIFIES_EXEMPTIONS("FOIA 2000 s.17(1)(b)", "EIR 2004 reg 14(3)(a)", "FOISA 2002 s.16(1)(c)"),
  /** Why it applies. */
  EXPLAINS_WHY("FOIA 2000 s.17(1)(c)", "EIR 2004 reg 14(3)", "FOISA 2002 s.16(1)(d)"),
  /** That the balance is not struck, with an estimated date. Nothing else has anything like it. */
  PUBLIC_INTEREST_UNDECIDED("FOIA 2000 s.17(2)", "EIR 2004 reg 14(3)(b)", "FOISA 2002 s.16(2)"),
  /** Why the public interest favours neither confirming nor denying. */
  NCND_PUBLIC_INTEREST_REASONS(
      "FOIA 2000 s.17(3)(a)", "EIR 2004 reg 14(3)(b)", "FOISA 2002 s.18(2)"),
  /** Why the public interest favours withholding. */
  WITHHOLDING_PUBLIC_INTEREST_REASONS(
      "FOIA 2000 s.17(3)(b)", "EIR 2004 reg 14(3)(b)", "FOISA 2002 s.16(2)"),
  /** That section 12 or 14 is relied on; under the EIR both are reg 12(4)(b). */
  COST_OR_VEXATIOUS_REFUSAL("FOIA 2000 s.17(5)", "EIR 2004 reg 14(3)(a)", "FOISA 2002 s.16(4)-(5)"),
  /** How to ask for an internal review, or that there is none. */
  REVIEW_PROCEDURE("FOIA 2000 s.17(7)(a)", "EIR 2004 reg 14(5)(a)", "FOISA 2002 s.19(a)"),
  /** The right to apply to the Commissioner. */
  RIGHT_TO_COMMISSIONER("FOIA 2000 s.17(7)(b)", "EIR 2004 reg 14(5)(b)", "FOISA 2002 s.19(b)"),
  /** That the answer is late. Practice: no provision asks for the admission itself. */
  ADMITS_LATENESS("FOIA 2000 s.10(1)", "EIR 2004 reg 5(2)", "FOISA 2002 s.10(1)");

  private final String foia;
  private final String eir;
  private final String foisa;

  NoticeStatement(String foia, String eir, String foisa) {
    this.foia = foia;
    this.eir = eir;
    this.foisa = foisa;
  }

  /** The provision that asks for it, in the enactment the request is answered under. */
  public String provision(Instrument instrument) {
    return switch (instrument) {
      case FOIA_2000 -> foia;
      case EIR_2004 -> eir;
      case FOISA_2002 -> foisa;
    };
  }
}
