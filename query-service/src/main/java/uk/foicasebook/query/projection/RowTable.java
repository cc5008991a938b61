package uk.foicasebook.query.projection;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.foicasebook.events.CaseId;

/**
 * A table of rows by case. A row is a flat record, and a column is one of its components. The first
 * column is {@code case_id}.
 */
public final class RowTable<R extends Record> {
  private final String name;
  private final RowShape<R> shape;

  private RowTable(String name, RowShape<R> shape) {
    this.name = name;
    this.shape = shape;
  }

  /** The table of that name, with a column for each component of the record. */
  public static <R extends Record> RowTable<R> of(String name, Class<R> row) {
    return new RowTable<>(name, RowShape.of(row));
  }

  public String name() {
    return name;
  }

  /** The row the result stands on. */
  public R read(ResultSet result, int number) throws SQLException {
    return shape.read(result);
  }

  /** In which columns two rows differ. */
  public List<String> differences(R one, R other) {
    return shape.differences(one, other);
  }

  /** Takes away whatever the cases of the first parameter have, in a table of this shape. */
  static String deletion(String from) {
    return "delete from " + from + " where case_id = any(?)";
  }

  /**
   * Takes away the rows in the parameter, which {@link #json} writes, in a table of this shape.
   *
   * @param key the columns that tell one row of a case from another
   */
  String deletion(String from, List<String> key) {
    return Stream.concat(Stream.of("case_id"), key.stream())
        .map(column -> "%s.%s = taken.%2$s".formatted(from, column))
        .collect(
            Collectors.joining(
                " and ",
                "delete from %s using json_populate_recordset(null::%1$s, cast(? as json)) taken where "
                    .formatted(from),
                ""));
  }

  /**
   * Adds the rows in the second parameter, which {@link #json} writes, to a table of this shape.
   */
  String insertion(String into) {
    String columns = String.join(", ", shape.columns());
    return "insert into %s (%s) select %2$s from json_populate_recordset(null::%1$s, cast(? as json))"
        .formatted(into, columns);
  }

  /** Rows as one list of objects. */
  String json(List<R> rows) {
    return shape.json(rows);
  }

  /** Rows as {@link #copy} takes them. */
  String text(List<R> rows) {
    var text = new StringBuilder();
    rows.forEach(row -> shape.write(row, text));
    return text.toString();
  }

  /** Adds rows of cases that have none, which {@link #text} writes, in a table of this shape. */
  void copy(JdbcTemplate db, String into, String text) {
    if (text.isEmpty()) {
      return;
    }
    String sql = "copy %s (%s) from stdin".formatted(into, String.join(", ", shape.columns()));
    db.execute(
        (Connection connection) -> {
          try {
            return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(sql, new StringReader(text));
          } catch (IOException never) {
            throw new UncheckedIOException(never);
          }
        });
  }

  /** The rows as they stand, by case. */
  public Map<CaseId, Set<R>> rows(JdbcTemplate db, Collection<CaseId> ids) {
    return rows(db, ids, "true");
  }

  /**
   * Some of them.
   *
   * @param which a condition
   */
  Map<CaseId, Set<R>> rows(JdbcTemplate db, Collection<CaseId> ids, String which) {
    var found = new HashMap<CaseId, Set<R>>();
    db.query(
        "select * from %s where case_id = any(?) and %s".formatted(name, which),
        (PreparedStatement statement) -> statement.setObject(1, keys(ids)),
        result -> {
          found
              .computeIfAbsent(
                  new CaseId(result.getObject("case_id", UUID.class)), _ -> new HashSet<>())
              .add(shape.read(result));
        });
    return found;
  }

  static UUID[] keys(Collection<CaseId> ids) {
    return ids.stream().map(CaseId::value).toArray(UUID[]::new);
  }
}
