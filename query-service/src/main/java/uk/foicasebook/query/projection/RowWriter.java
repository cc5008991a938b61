package uk.foicasebook.query.projection;

import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
   * The live tables, in the place of what is there.
   *
   * @param firstNew the revision of the first fact of each case that the tables do not know of
   * @param written by which version each table was written: one that is no longer made so is not
   *     gone on with
   * @param followers who is told of the cases
   */
  Target live(
      Map<CaseId, Long> firstNew, Map<String, String> written, List<CaseFollower> followers) {
    return (models, cases) ->
        replace(
            models.stream()
                .<Change<?>>map(
                    model ->
                        model.version().equals(written.get(model.table().name()))
                            ? goingOn(model, cases, firstNew)
                            : Change.of(model, cases))
                .toList(),
            cases.size() <= FEW,
            model -> model.table().name(),
            followers.stream().flatMap(follower -> follower.changed(cases)).toList());
  }

  private <R extends Record> Change<R> goingOn(
      ReadModel<R> model, List<FoldedCase> cases, Map<CaseId, Long> firstNew) {
    if (model instanceof GoingOn<R> open) {
      List<CaseId> ids = cases.stream().map(FoldedCase::id).toList();
      return Change.goingOn(open, cases, firstNew, open.table().rows(db, ids, open.open()));
    }
    return Change.since(model, cases);
  }

  /** The tables beside the live ones, in the place of what is there. */
  Target beside() {
    return (models, cases) ->
        replace(changes(models, cases), cases.size() <= FEW, NextTable::of, List.of());
  }

  /** The tables beside the live ones, for cases that have no row there yet. */
  Target firstBeside() {
    return (models, cases) ->
        changes(models, cases).forEach(each -> copy(each, NextTable.of(each.model())));
  }

  private <R extends Record> void copy(Change<R> change, String into) {
    change.model().table().copy(db, into, change.rows());
  }

  private static List<Change<?>> changes(Collection<ReadModel<?>> models, List<FoldedCase> cases) {
    return models.stream().<Change<?>>map(model -> Change.of(model, cases)).toList();
  }

  /**
   * Puts rows in the place of others: few all in one round to the database, or those rounds would
   * be most of what it takes to show a fact.
   */
  private void replace(
      List<Change<?>> changes,
      boolean few,
      Function<ReadModel<?>, String> table,
      List<Step> further) {
    send(
        Stream.concat(
                changes.stream().flatMap(each -> each.steps(table.apply(each.model()), few)),
                further.stream())
            .toList());
    if (!few) {
      changes.forEach(each -> copy(each, table.apply(each.model())));
    }
  }

  /** All in one round. */
  void send(List<Step> steps) {
    if (steps.isEmpty()) {
      return;
    }
    db.execute(
        steps.stream().map(Step::sql).collect(Collectors.joining(";\n")),
        (PreparedStatement statement) -> {
          for (int i = 0; i < steps.size(); i++) {
            statement.setObject(i + 1, steps.get(i).parameter());
          }
          return statement.execute();
        });
  }

  /**
   * Writes, within the caller's transaction.
   *
   * @throws RowRefused where a row is refused: nothing can be done in that transaction any more
   */
  void writeAtOnce(Collection<ReadModel<?>> models, List<FoldedCase> cases, Target target) {
    try {
      target.write(models, cases);
    } catch (DataIntegrityViolationException | IllegalArgumentException | IllegalStateException e) {
      throw new RowRefused(e);
    }
  }

  /**
   * The same, with a place to come back to before each attempt.
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
