package uk.foicasebook.query.projection;

import java.util.List;

/**
 * A table whose rows are, case by case, a pure function of the facts.
 *
 * @param <R> a row, compared as a whole when live and replayed tables are reconciled
 */
public interface ReadModel<R extends Record> {
  /** Where the rows are kept. */
  RowTable<R> table();

  /** Changes when the same facts would give other rows: the table is then rebuilt. */
  String version();

  /** The rows of a case: none, one or several, no two of them the same. */
  List<R> rows(FoldedCase folded);
}
