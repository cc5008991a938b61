package uk.foicasebook.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A read model in which most of what was written of a case stays as it is when the case goes on: it
 * need not be made and written again for each fact.
 *
 * @param <R> a row
 */
public interface GoingOn<R extends Record> extends ReadModel<R> {
  /** Which rows of a case may become others when it goes on: a condition on the table. */
  String open();

  /** Which columns tell one row of a case from another. */
  List<String> key();

  /**
   * The rows that take the place of the open ones.
   *
   * @param firstNew the revision of the first fact that the open rows do not know of
   * @param open the open rows, in any order
   * @return empty where the new facts change other rows too, so that all must be made anew
   */
  Optional<List<R>> goingOn(FoldedCase folded, long firstNew, Collection<R> open);
}
