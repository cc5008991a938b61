package uk.foicasebook.query.projection;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table that is built beside a live one, and takes its name and place when it is done. Indexes
 * come last, since rows go in faster without them.
 */
@Component
class NextTable {
  private static final String NEXT = "_next";

  private final JdbcClient db;

  NextTable(JdbcClient db) {
    this.db = db;
  }

  /** The name a read model's table has while it is built. */
  static String of(ReadModel<?> model) {
    return model.table().name() + NEXT;
  }

  /** An empty table of the live one's shape, whatever was left of an earlier attempt. */
  void make(ReadModel<?> model) {
    String live = model.table().name();
    db.sql("drop table if exists " + of(model)).update();
    db.sql(
            "create table %s (like %s including defaults including constraints including generated)"
                .formatted(of(model), live))
        .update();
  }

  /**
   * The indexes of the live table, those that are not there yet. Within the caller's transaction.
   */
  void index(ReadModel<?> model) {
    // Millions of keys are sorted in memory, or written out and merged many times over.
    db.sql("set local maintenance_work_mem = '256MB'").update();
    String live = model.table().name();
    for (Index index : indexes(live)) {
      db.sql(
              index
                  .definition()
                  .replace(
                      " INDEX %s ON public.%s ".formatted(index.name(), live),
                      " INDEX IF NOT EXISTS %s%s ON public.%s "
                          .formatted(index.name(), NEXT, of(model))))
          .update();
    }
    db.sql("analyze " + of(model)).update();
  }

  /** Puts the new table in the place of the live one. Whoever reads the live one is waited for. */
  void swap(ReadModel<?> model) {
    String live = model.table().name();
    List<Index> indexes = indexes(live);
    db.sql("drop table " + live).update();
    db.sql("alter table %s rename to %s".formatted(of(model), live)).update();
    for (Index index : indexes) {
      db.sql("alter index %s%s rename to %s".formatted(index.name(), NEXT, index.name())).update();
    }
  }

  private record Index(String name, String definition) {}

  private List<Index> indexes(String table) {
    return db.sql(
            """
            select indexname, indexdef from pg_indexes
            where schemaname = 'public' and tablename = ? order by indexname
            """)
        .param(table)
        .query(
            (row, _) ->
                new Index(
                    Objects.requireNonNull(row.getString("indexname")),
                    Objects.requireNonNull(row.getString("indexdef"))))
        .list();
  }
}
