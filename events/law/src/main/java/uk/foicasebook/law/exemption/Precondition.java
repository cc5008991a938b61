package uk.foicasebook.law.exemption;

/** Something particular to a provision that must be so, or be done, when it is relied on. */
public enum Precondition {
  /** Confirm that it is held, and say where this applicant can get it. */
  SAY_WHERE_IT_IS("FOIA 2000 s.21(1)"),
  /**
   * The intention to publish was there when the request was received, and waiting is reasonable.
   */
  SETTLED_INTENTION_TO_PUBLISH("FOIA 2000 s.22(1)"),
  /** The research programme continues and a report is to be published. */
  CONTINUING_PROGRAMME("FOIA 2000 s.22A(1)(a)"),
  /** The authority has a duty to investigate, or conducts investigations or proceedings itself. */
  INVESTIGATING_AUTHORITY("FOIA 2000 s.30(1)"),
  /** The information comes from a confidential source. */
  CONFIDENTIAL_SOURCE("FOIA 2000 s.30(2)(b)"),
  /** The authority audits others, or examines how they use their resources. */
  AUDITING_AUTHORITY("FOIA 2000 s.33(1)"),
  /** Statistics cease to be covered once the policy decision is taken. */
  NOT_STATISTICS_OF_A_DECISION_TAKEN("FOIA 2000 s.35(2)"),
  /** The Scottish Administration holds the information. */
  SCOTTISH_ADMINISTRATION("FOISA 2002 s.29(1)"),
  /** A qualified person gave a reasonable opinion; it cannot be delegated. */
  QUALIFIED_PERSON_OPINION("FOIA 2000 s.36(2)"),
  /** Environmental information is decided under the EIR. */
  DECIDE_UNDER_EIR("FOIA 2000 s.39(1)"),
  /** An estimate of the four activities is above the limit; exactly at it is not. */
  ESTIMATE_ABOVE_LIMIT("FOIA 2000 s.12(1)"),
  /** An estimate of merely finding out whether it is held is above the limit. */
  CONFIRMING_ABOVE_LIMIT("FOIA 2000 s.12(2)"),
  /** The request, not the person who makes it, is vexatious. */
  REQUEST_IS_VEXATIOUS("FOIA 2000 s.14(1)"),
  /**
   * The same person asked the same, or nearly the same; that was complied with, and no reasonable
   * interval has passed since.
   */
  EARLIER_REQUEST_COMPLIED_WITH("FOIA 2000 s.14(2)"),
  /** The applicant's own data is handled as a subject access request. */
  HANDLE_AS_SUBJECT_ACCESS("FOIA 2000 s.40(1)"),
  /** No public interest defence to the action would succeed. */
  NO_PUBLIC_INTEREST_DEFENCE("FOIA 2000 s.41(1)(b)"),
  /** Whose commercial interests would suffer is named. */
  NAME_WHOSE_INTERESTS("FOIA 2000 s.43(2)"),
  /** The enactment, obligation or rule that prohibits disclosure is named. */
  NAME_THE_PROHIBITION("FOIA 2000 s.44(1)"),
  /** Advice and assistance was given under regulation 9. */
  HELP_GIVEN("EIR 2004 reg 9"),
  /** The authority preparing the material, and when it will be finished, are named if known. */
  NAME_WHO_IS_PREPARING_IT("EIR 2004 reg 14(4)"),
  /** The information is not about emissions. */
  NOT_EMISSIONS("EIR 2004 reg 12(9)");

  private final String provision;

  Precondition(String provision) {
    this.provision = provision;
  }

  /** Where the condition comes from. */
  public String provision() {
    return provision;
  }
}
