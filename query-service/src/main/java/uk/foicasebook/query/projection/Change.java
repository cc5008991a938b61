package uk.foicasebook.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.foicasebook.events.CaseId;

/**
 * What is to be written of some cases into one read model. Made on all processors: most of what a
 * projection costs is reckoning, and none of it waits.
 *
 * @param whole cases of which whatever there is goes
 * @param taken rows of other cases that go
 * @param rows rows that come
 */
record Change<R extends Record>(
    ReadModel<R> model, List<CaseId> whole, List<R> taken, List<R> rows) {

  /** All rows of the cases, in the place of whatever there is. */
  static <R extends Record> Change<R> of(ReadModel<R> model, Collection<FoldedCase> cases) {
    return new Change<>(
        model,
        cases.stream().map(FoldedCase::id).toList(),
        List.of(),
        cases.parallelStream().flatMap(folded -> model.rows(folded).stream()).toList());
  }

  /**
   * The rows that change as cases go on.
   *
   * @param firstNew the revision of the first fact of each case that its rows do not know of
   * @param open the rows that may change, by case; a case without any has all its rows made anew
   */
  static <R extends Record> Change<R> goingOn(
      GoingOn<R> model,
      Collection<FoldedCase> cases,
      Map<CaseId, Long> firstNew,
      Map<CaseId, Set<R>> open) {
    return cases.parallelStream()
        .map(
            folded ->
                goingOn(
                    model,
                    folded,
                    firstNew.getOrDefault(folded.id(), 0L),
                    open.getOrDefault(folded.id(), Set.of())))
        .reduce(new Change<>(model, List.of(), List.of(), List.of()), Change::and);
  }

  private static <R extends Record> Change<R> goingOn(
      GoingOn<R> model, FoldedCase folded, long firstNew, Set<R> open) {
    Optional<List<R>> now =
        open.isEmpty() ? Optional.empty() : model.goingOn(folded, firstNew, open);
    return now.map(rows -> new Change<>(model, List.of(), without(open, rows), without(rows, open)))
        .orElseGet(() -> of(model, List.of(folded)));
  }

  private static <R> List<R> without(Collection<R> some, Collection<R> others) {
    return some.stream().filter(row -> !others.contains(row)).toList();
  }

  private Change<R> and(Change<R> other) {
    return new Change<>(
        model, both(whole, other.whole), both(taken, other.taken), both(rows, other.rows));
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /**
   * What does it, in a table of the model's shape. The same statements for whatever cases, so that
   * the database need not read them anew.
   *
   * @param withRows whether rows come by a statement too
   */
  Stream<Step> steps(String table, boolean withRows) {
    RowTable<R> rowTable = model.table();
    var steps = Stream.<Step>builder();
    steps.add(new Step(RowTable.deletion(table), RowTable.keys(whole)));
    if (model instanceof GoingOn<R> open) {
      steps.add(new Step(rowTable.deletion(table, open.key()), rowTable.json(taken)));
    }
    if (withRows) {
      steps.add(new Step(rowTable.insertion(table), rowTable.json(rows)));
    }
    return steps.build();
  }
}
