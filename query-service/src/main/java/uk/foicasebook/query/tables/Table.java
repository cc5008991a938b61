package uk.foicasebook.query.tables;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written row by row and never held as a whole. */
public interface Table extends Closeable {
  /**
   * One more row, of texts, numbers, days and nulls.
   *
   * @throws java.io.UncheckedIOException where whoever reads it has gone
   */
  void row(List<? extends @Nullable Object> cells);
}
