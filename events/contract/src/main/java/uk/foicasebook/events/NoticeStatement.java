package uk.foicasebook.events;

/** A thing a response says to the requester, as section 17 asks for it. */
public enum NoticeStatement {
  /** That an exemption is relied on: s.17(1)(a). */
  RELIES_ON_EXEMPTION,
  /** Which one, to the paragraph: s.17(1)(b). */
  SPECIFIES_EXEMPTIONS,
  /** Why it applies: s.17(1)(c). */
  EXPLAINS_WHY,
  /** That the balance is not struck, with an estimated date: s.17(2). */
  PUBLIC_INTEREST_UNDECIDED,
  /** Why the public interest favours neither confirming nor denying: s.17(3)(a). */
  NCND_PUBLIC_INTEREST_REASONS,
  /** Why the public interest favours withholding: s.17(3)(b). */
  WITHHOLDING_PUBLIC_INTEREST_REASONS,
  /** That section 12 or 14 is relied on: s.17(5). */
  COST_OR_VEXATIOUS_REFUSAL,
  /** How to ask for an internal review, or that there is none: s.17(7)(a). */
  REVIEW_PROCEDURE,
  /** The right to apply to the Commissioner: s.17(7)(b). */
  RIGHT_TO_COMMISSIONER,
  /** That the answer is late, and an apology. */
  ADMITS_LATENESS
}
