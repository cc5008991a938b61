package uk.foicasebook.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.query.casefile.CaseFile;

/**
 * A table with one row a case.
 *
 * @param <R> the row, compared as a whole when live and replayed tables are reconciled
 */
public interface ReadModel<R extends Record> {
  /** The table's name. */
  String table();

  /** Changes when the same facts would give another row: the table is then rewritten. */
  String version();

  /** The row of a case: a pure function of its facts. */
  R row(CaseFile file);

  /** Writes the rows, whatever was there before. */
  void write(List<R> rows);

  /** The rows as they stand. */
  Map<CaseId, R> rows(Collection<CaseId> ids);
}
