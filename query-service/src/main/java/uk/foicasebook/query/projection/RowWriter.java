package uk.foicasebook.query.projection;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.foicasebook.events.CaseId;

/**
 * Writes the rows of cases into read models: all at once, and one by one only where a row is
 * refused, to find whose it is.
 */
@Component
class RowWriter {
  private static final int FEW = 100;

  private final JdbcTemplate db;
  private final TransactionTemplate savepoint;

  RowWriter(JdbcTemplate db, PlatformTransactionManager transactions) {
    this.db = db;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** How the rows of some cases get into tables. */
  interface Target {
    void write(Collection<ReadModel<?>> models, List<FoldedCase> cases);
  }

  /**
   * What is to be written of some cases into one read model.
   *
   * @param whole cases of which whatever there is goes
   * @param taken rows of other cases that go
   * @param rows rows that come
   */
  private record Change<R extends Record>(
      ReadModel<R> model, List<CaseId> whole, List<R> taken, List<R> rows) {
    /**
     * Made on all processors: most of what a projection costs is reckoning, and none of it waits.
     */
    static <R extends Record> Change<R> of(ReadModel<R> model, List<FoldedCase> cases) {
      return new Change<>(
          model,
          cases.stream().map(FoldedCase::id).toList(),
          List.of(),
          cases.parallelStream().flatMap(folded -> model.rows(folded).stream()).toList());
    }

    static <R extends Record> Change<R> goingOn(
        GoingOn<R> model,
        List<FoldedCase> cases,
        Map<CaseId, Long> firstNew,
        Map<CaseId, Set<R>> open) {
      return cases.parallelStream()
          .map(folded -> goingOn(model, folded, firstNew, open.getOrDefault(folded.id(), Set.of())))
          .reduce(new Change<>(model, List.of(), List.of(), List.of()), Change::and);
    }

    private static <R extends Record> Change<R> goingOn(
        GoingOn<R> model, FoldedCase folded, Map<CaseId, Long> firstNew, Set<R> open) {
      Long first = firstNew.get(folded.id());
      return Optional.ofNullable(open.isEmpty() ? null : first)
          .flatMap(revision -> model.goingOn(folded, revision, open))
          .map(
              now ->
                  new Change<>(
                      model,
                      List.of(),
                      open.stream().filter(row -> !now.contains(row)).toList(),
                      now.stream().filter(row -> !open.contains(row)).toList()))
          .orElseGet(
              () -> new Change<>(model, List.of(folded.id()), List.of(), model.rows(folded)));
    }

    private Change<R> and(Change<R> other) {
      return new Change<>(
          model, both(whole, other.whole), both(taken, other.taken), both(rows, other.rows));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
      return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** The statements, with a parameter for each of {@link #parameters}. */
    String sql(String table, boolean withRows) {
      RowTable<R> rowTable = model.table();
      return Stream.of(
              Optional.of(RowTable.deletion(table)),
              Optional.of(model)
                  .filter(GoingOn.class::isInstance)
                  .map(each -> rowTable.deletion(table, ((GoingOn<R>) each).key())),
              withRows ? Optional.of(rowTable.insertion(table)) : Optional.<String>empty())
          .flatMap(Optional::stream)
          .collect(Collectors.joining(";\n"));
    }

    List<Object> parameters(boolean withRows) {
      var parameters = new ArrayList<Object>();
      parameters.add(RowTable.keys(whole));
      if (model instanceof GoingOn) {
        parameters.add(model.table().json(taken));
      }
      if (withRows) {
        parameters.add(model.table().json(rows));
      }
      return parameters;
    }

    void copy(JdbcTemplate db, String into) {
      model.table().copy(db, into, rows);
    }
  }

  /**
   * The live tables, in the place of what is there.
   *
   * @param firstNew the revision of the first fact of each case that the tables do not know of
   * @param written by which version each table was written: one that is no longer made so is not
   *     gone on with
   */
  Target live(Map<CaseId, Long> firstNew, Map<String, String> written) {
    return (models, cases) ->
        replace(
            models.stream()
                .<Change<?>>map(
                    model ->
                        model instanceof GoingOn<?> open
                                && open.version().equals(written.get(open.table().name()))
                            ? goingOn(open, cases, firstNew)
                            : Change.of(model, cases))
                .toList(),
            cases.size() <= FEW,
            model -> model.table().name());
  }

  private <R extends Record> Change<R> goingOn(
      GoingOn<R> model, List<FoldedCase> cases, Map<CaseId, Long> firstNew) {
    List<CaseId> ids = cases.stream().map(FoldedCase::id).toList();
    return Change.goingOn(model, cases, firstNew, model.table().rows(db, ids, model.open()));
  }

  /** The tables beside the live ones, in the place of what is there. */
  Target beside() {
    return (models, cases) -> replace(changes(models, cases), cases.size() <= FEW, NextTable::of);
  }

  /** The tables beside the live ones, for cases that have no row there yet. */
  Target firstBeside() {
    return (models, cases) ->
        changes(models, cases).forEach(each -> each.copy(db, NextTable.of(each.model())));
  }

  private static List<Change<?>> changes(Collection<ReadModel<?>> models, List<FoldedCase> cases) {
    return models.stream().<Change<?>>map(model -> Change.of(model, cases)).toList();
  }

  /**
   * Puts rows in the place of others: few all in one round to the database, or those rounds would
   * be most of what it takes to show a fact.
   */
  private void replace(List<Change<?>> changes, boolean few, Function<ReadModel<?>, String> table) {
    db.execute(
        changes.stream()
            .map(each -> each.sql(table.apply(each.model()), few))
            .collect(Collectors.joining(";\n")),
        (PreparedStatement statement) -> {
          int place = 0;
          for (Change<?> each : changes) {
            for (Object parameter : each.parameters(few)) {
              statement.setObject(++place, parameter);
            }
          }
          return statement.execute();
        });
    if (!few) {
      changes.forEach(each -> each.copy(db, table.apply(each.model())));
    }
  }

  /**
   * Writes, within the caller's transaction.
   *
   * @param refused takes each case of which a row is refused
   */
  void write(
      Collection<ReadModel<?>> models,
      List<FoldedCase> cases,
      Target target,
      Consumer<Refused> refused) {
    try {
      savepoint.executeWithoutResult(_ -> target.write(models, cases));
    } catch (DataIntegrityViolationException | IllegalArgumentException | IllegalStateException e) {
      for (FoldedCase folded : cases) {
        try {
          List<FoldedCase> one = List.of(folded);
          savepoint.executeWithoutResult(_ -> target.write(models, one));
        } catch (DataIntegrityViolationException
            | IllegalArgumentException
            | IllegalStateException fault) {
          refused.accept(new Refused(folded, fault.getClass().getSimpleName()));
        }
      }
    }
  }

  /** A case with a row that cannot be made or written. */
  record Refused(FoldedCase folded, String reason) {}
}
