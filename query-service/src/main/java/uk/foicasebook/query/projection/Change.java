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
   * The rows of those cases that have other rows than before their new facts: most facts change
   * nothing in most tables.
   */
  static <R extends Record> Change<R> since(ReadModel<R> model, Collection<FoldedCase> cases) {
    return together(model, cases.parallelStream().map(folded -> since(model, folded)));
  }

  private static <R extends Record> Change<R> since(ReadModel<R> model, FoldedCase folded) {
    List<R> rows = model.rows(folded);
    return folded.before().map(model::rows).filter(rows::equals).isPresent()
        ? none(model)
        : new Change<>(model, List.of(folded.id()), List.of(), rows);
  }

  private static <R extends Record> Change<R> none(ReadModel<R> model) {
    return new Change<>(model, List.of(), List.of(), List.of());
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
    return together(
        model,
        cases.parallelStream()
            .map(
                folded ->
                    goingOn(
                        model,
                        folded,
                        firstNew.getOrDefault(folded.id(), 0L),
                        open.getOrDefault(folded.id(), Set.of()))));
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

  private static <R extends Record> Change<R> together(
      ReadModel<R> model, Stream<Change<R>> changes) {
    List<Change<R>> all = changes.toList();
    return new Change<>(
        model,
        all.stream().flatMap(each -> each.whole.stream()).toList(),
        all.stream().flatMap(each -> each.taken.stream()).toList(),
        all.stream().flatMap(each -> each.rows.stream()).toList());
  }

  /**
   * What does it, in a table of the model's shape: nothing where nothing changes, and else the same
   * statements for whatever cases, so that the database need not read them anew.
   *
   * @param withRows whether rows come by a statement too
   */
  Stream<Step> steps(String table, boolean withRows) {
    if (whole.isEmpty() && taken.isEmpty() && rows.isEmpty()) {
      return Stream.empty();
    }
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
