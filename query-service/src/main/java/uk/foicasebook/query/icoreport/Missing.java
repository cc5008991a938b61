package uk.foicasebook.query.icoreport;

/**
 * Something the report should say and the book does not hold. Nothing is made up in its place.
 *
 * @param item the number of the item of the report it belongs to
 * @param what is missing
 * @param record the command that would record it, or where else it has to come from
 */
record Missing(int item, String what, String record) {
  /** It cannot be recorded: whoever signs the report says it. */
  static final String BY_HAND = "not held in the casebook: say it in the covering letter";
}
