package uk.foicasebook.law.calendar;

/**
 * Something about an official list that a person must look at.
 *
 * @param kind what is wrong or surprising
 * @param detail which row or year, in words
 */
public record ImportProblem(Kind kind, String detail) {

  /** What can be wrong with a list. */
  public enum Kind {
    /** A division that is no nation of the United Kingdom. */
    UNKNOWN_DIVISION(true),
    /** Not a date. */
    UNREADABLE_DATE(true),
    /** A nation has no holiday in a year in which another has. */
    NATION_MISSING(true),
    /** A nation has two entries for one day. */
    DUPLICATE(true),
    /** A weekday on which the statute's rule puts no holiday: proclaimed, moved, or an error. */
    NOT_BY_RULE(false),
    /** The statute's rule puts a holiday there and the list does not: moved away, or an error. */
    RULE_DAY_MISSING(false);

    private final boolean error;

    Kind(boolean error) {
      this.error = error;
    }

    /** Whether no edition can be made; otherwise it is a question for a person. */
    public boolean error() {
      return error;
    }
  }
}
