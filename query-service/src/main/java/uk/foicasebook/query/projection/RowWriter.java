package uk.foicasebook.query.projection;

import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    void write(List<Rows<?>> rows, List<CaseId> ids);
  }

  /** The rows of some cases in one read model. */
  record Rows<R extends Record>(ReadModel<R> model, List<R> rows) {
    /**
     * Made on all processors: most of what a projection costs is reckoning, and none of it waits.
     */
    static <R extends Record> Rows<R> of(ReadModel<R> model, List<FoldedCase> cases) {
      return new Rows<>(
          model, cases.parallelStream().flatMap(folded -> model.rows(folded).stream()).toList());
    }

    String insertion(String into) {
      return model.table().insertion(into);
    }

    String json() {
      return model.table().json(rows);
    }

    void copy(JdbcTemplate db, String into) {
      model.table().copy(db, into, rows);
    }
  }

  /** The live tables, in the place of what is there. */
  Target live() {
    return (rows, ids) -> replace(rows, ids, model -> model.table().name());
  }

  /** The tables beside the live ones, in the place of what is there. */
  Target beside() {
    return (rows, ids) -> replace(rows, ids, NextTable::of);
  }

  /** The tables beside the live ones, for cases that have no row there yet. */
  Target firstBeside() {
    return (rows, _) -> rows.forEach(each -> each.copy(db, NextTable.of(each.model())));
  }

  /**
   * Puts these rows in the place of whatever the cases had: few all in one round to the database,
   * or those rounds would be most of what it takes to show a fact.
   */
  private void replace(List<Rows<?>> rows, List<CaseId> ids, Function<ReadModel<?>, String> table) {
    UUID[] keys = RowTable.keys(ids);
    boolean few = ids.size() <= FEW;
    String sql =
        rows.stream()
            .map(
                each -> {
                  String into = table.apply(each.model());
                  return RowTable.deletion(into) + (few ? ";\n" + each.insertion(into) : "");
                })
            .collect(Collectors.joining(";\n"));
    db.execute(
        sql,
        (PreparedStatement statement) -> {
          int place = 0;
          for (Rows<?> each : rows) {
            statement.setObject(++place, keys);
            if (few) {
              statement.setString(++place, each.json());
            }
          }
          return statement.execute();
        });
    if (!few) {
      rows.forEach(each -> each.copy(db, table.apply(each.model())));
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
      savepoint.executeWithoutResult(_ -> target.write(rows(models, cases), ids(cases)));
    } catch (DataIntegrityViolationException | IllegalArgumentException | IllegalStateException e) {
      for (FoldedCase folded : cases) {
        try {
          List<FoldedCase> one = List.of(folded);
          savepoint.executeWithoutResult(_ -> target.write(rows(models, one), ids(one)));
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

  private static List<Rows<?>> rows(Collection<ReadModel<?>> models, List<FoldedCase> cases) {
    return models.stream().<Rows<?>>map(model -> Rows.of(model, cases)).toList();
  }
}
