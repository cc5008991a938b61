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
  private final List<CaseFollower> followers;
  private final TransactionTemplate savepoint;

  RowWriter(
      JdbcTemplate db, List<CaseFollower> followers, PlatformTransactionManager transactions) {
    this.db = db;
    this.followers = followers;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** How the rows of some cases get into tables. */
  interface Target {
    void write(Collection<ReadModel<?>> models, List<FoldedCase> cases);
  }

  /**
   * The live tables, in the place of what is there; whoever follows the cases is told of them.
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
                        model.version().equals(written.get(model.table().name()))
                            ? goingOn(model, cases, firstNew)
                            : Change.of(model, cases))
                .toList(),
            cases.size() <= FEW,
            model -> model.table().name(),
            following(cases));
  }

  /** Tells whoever follows cases of these, where no row of theirs is written. */
  void tell(List<FoldedCase> cases) {
    send(following(cases));
  }

  private List<Step> following(List<FoldedCase> cases) {
    return followers.stream().flatMap(each -> each.changed(cases)).toList();
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
    return (models, cases) -> ready(models, cases).run();
  }

  /**
   * The same in two steps: makes the rows, and gives what writes them.
   *
   * @throws IllegalStateException or IllegalArgumentException if a row cannot be made
   */
  Runnable ready(Collection<ReadModel<?>> models, List<FoldedCase> cases) {
    List<Runnable> copies =
        changes(models, cases).stream()
            .map(each -> copying(each, NextTable.of(each.model())))
            .toList();
    return () -> copies.forEach(Runnable::run);
  }

  private <R extends Record> Runnable copying(Change<R> change, String into) {
    RowTable<R> table = change.model().table();
    String text = table.text(change.rows());
    return () -> table.copy(db, into, text);
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
      changes.forEach(each -> copying(each, table.apply(each.model())).run());
    }
  }

  /** All in one round. */
  private void send(List<Step> steps) {
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
    write(() -> target.write(models, cases), models, cases, target, refused);
  }

  /**
   * The same.
   *
   * @param atOnce writes all of them
   */
  void write(
      Runnable atOnce,
      Collection<ReadModel<?>> models,
      List<FoldedCase> cases,
      Target target,
      Consumer<Refused> refused) {
    try {
      savepoint.executeWithoutResult(_ -> atOnce.run());
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
