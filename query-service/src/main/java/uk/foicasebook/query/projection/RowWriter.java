package uk.foicasebook.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
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
  private final JdbcTemplate db;
  private final TransactionTemplate savepoint;

  RowWriter(JdbcTemplate db, PlatformTransactionManager transactions) {
    this.db = db;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** How rows get into one table. */
  interface Target {
    <R extends Record> void write(ReadModel<R> model, List<FoldedCase> cases);
  }

  /** The live tables, in the place of what is there. */
  Target live() {
    return new Target() {
      @Override
      public <R extends Record> void write(ReadModel<R> model, List<FoldedCase> cases) {
        model.table().replace(db, model.table().name(), ids(cases), rows(model, cases));
      }
    };
  }

  /** The tables beside the live ones, in the place of what is there. */
  Target beside() {
    return new Target() {
      @Override
      public <R extends Record> void write(ReadModel<R> model, List<FoldedCase> cases) {
        model.table().replace(db, NextTable.of(model), ids(cases), rows(model, cases));
      }
    };
  }

  /** The tables beside the live ones, for cases that have no row there yet. */
  Target firstBeside() {
    return new Target() {
      @Override
      public <R extends Record> void write(ReadModel<R> model, List<FoldedCase> cases) {
        model.table().copy(db, NextTable.of(model), rows(model, cases));
      }
    };
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
      savepoint.executeWithoutResult(_ -> models.forEach(model -> target.write(model, cases)));
    } catch (DataIntegrityViolationException | IllegalArgumentException | IllegalStateException e) {
      for (FoldedCase folded : cases) {
        try {
          savepoint.executeWithoutResult(
              _ -> models.forEach(model -> target.write(model, List.of(folded))));
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

  private static List<CaseId> ids(List<FoldedCase> cases) {
    return cases.stream().map(FoldedCase::id).toList();
  }

  /** Made on all processors: most of what a projection costs is reckoning, and none of it waits. */
  private static <R extends Record> List<R> rows(ReadModel<R> model, List<FoldedCase> cases) {
    return cases.parallelStream().flatMap(folded -> model.rows(folded).stream()).toList();
  }
}
