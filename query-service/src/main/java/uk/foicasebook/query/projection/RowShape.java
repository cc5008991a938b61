package uk.foicasebook.query.projection;

import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A flat record as a row: its columns by name and kind, and how it is written and read. */
final class RowShape<R extends Record> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Constructor<R> constructor;
  private final List<Column> columns;

  private RowShape(Constructor<R> constructor, List<Column> columns) {
    this.constructor = constructor;
    this.columns = columns;
  }

  static <R extends Record> RowShape<R> of(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      Constructor<R> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return new RowShape<>(constructor, Arrays.stream(components).map(Column::of).toList());
    } catch (NoSuchMethodException impossible) {
      throw new IllegalArgumentException(type + " is no row", impossible);
    }
  }

  List<String> columns() {
    return columns.stream().map(Column::name).toList();
  }

  /** Writes the row as a line of {@code COPY}. */
  void write(R row, StringBuilder line) {
    for (int i = 0; i < columns.size(); i++) {
      line.append(i == 0 ? "" : "\t");
      CopyText.write(columns.get(i).of(row), line);
    }
    line.append('\n');
  }

  /** Rows as one list of objects, as the database reads them. */
  String json(List<R> rows) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      json.writeStartArray();
      for (R row : rows) {
        json.writeStartObject();
        columns.forEach(column -> json.writePOJOProperty(column.name(), plain(column.of(row))));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text.toString();
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Number number -> number;
      case Boolean flag -> flag;
      case List<?> texts -> texts;
      default -> value.toString();
    };
  }

  R read(ResultSet result) throws SQLException {
    @Nullable Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.get(i).read(result);
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalStateException("a row is refused by its own record", refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  List<String> differences(R one, R other) {
    return IntStream.range(0, columns.size())
        .mapToObj(columns::get)
        .filter(column -> !Objects.equals(column.of(one), column.of(other)))
        .map(Column::name)
        .toList();
  }
}
