package uk.foicasebook.law.notice;

/** Something that lets a notice say less. */
public enum Allowance {
  /** The reasons would themselves give away what is exempt: FOIA 2000 s.17(4). */
  REASONS_WOULD_DISCLOSE,
  /** An earlier notice under section 14 was given, and another would be unreasonable: s.17(6). */
  EARLIER_VEXATIOUS_NOTICE
}
