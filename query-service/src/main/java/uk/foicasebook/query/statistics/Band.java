package uk.foicasebook.query.statistics;

/** How the Commissioner sees an on-time rate: FOI self-assessment toolkit, timeliness. */
enum Band {
  /** Ninety-five in a hundred or more. */
  GOOD,
  /** Fewer, and ninety or more. */
  ADEQUATE,
  /** Fewer than ninety. */
  UNSATISFACTORY;

  private static final long ALL = 100;
  private static final long FROM_GOOD = 95;
  private static final long FROM_ADEQUATE = 90;

  /** Of the counts themselves, and not of a rate that was rounded up. */
  static Band of(long count, long all) {
    if (count * ALL >= FROM_GOOD * all) {
      return GOOD;
    }
    return count * ALL >= FROM_ADEQUATE * all ? ADEQUATE : UNSATISFACTORY;
  }
}
