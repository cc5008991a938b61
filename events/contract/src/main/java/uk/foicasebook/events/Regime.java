package uk.foicasebook.events;

/** The access regime a case, or a part of it, is handled under. */
public enum Regime {
  /** Freedom of Information Act 2000. */
  FOIA,
  /** Environmental Information Regulations 2004. */
  EIR,
  /** Freedom of Information (Scotland) Act 2002. */
  FOISA
}
