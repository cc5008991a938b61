package uk.foicasebook.law;

/** The access regime a request, or a part of it, is handled under. */
public enum Regime {
  /** Freedom of Information Act 2000. */
  FOIA("Freedom of Information Act 2000"),
  /** Environmental Information Regulations 2004. */
  EIR("Environmental Information Regulations 2004"),
  /** Freedom of Information (Scotland) Act 2002. */
  FOISA("Freedom of Information (Scotland) Act 2002");

  private final String title;

  Regime(String title) {
    this.title = title;
  }

  /** The title of the Act or Regulations. */
  public String title() {
    return title;
  }
}
