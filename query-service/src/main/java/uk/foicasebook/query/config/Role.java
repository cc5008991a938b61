package uk.foicasebook.query.config;

/** What somebody may be, as the sign-in server says in the claim {@code roles}. */
public enum Role {
  /** Handles cases. */
  OFFICER("officer"),
  /** Clears responses. */
  APPROVER("approver"),
  /** Decides internal reviews. */
  REVIEWER("reviewer"),
  /** Answers for the unit. */
  MANAGER("manager"),
  /** Speaks to the Commissioner. */
  ICO_LIAISON("ico-liaison"),
  /** Checks the book. */
  AUDITOR("auditor"),
  /** Runs the installation, and has no business in the cases. */
  ADMINISTRATOR("administrator"),
  /** A machine. */
  SERVICE("service");

  private final String claim;

  Role(String claim) {
    this.claim = claim;
  }

  /** The role as the token spells it. */
  public String claim() {
    return claim;
  }
}
