package uk.foicasebook.query.projection;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column, from a component of a row: a text, a number, a day, an instant, a list of texts, an
 * enum by its name, or a record of one of these.
 */
final class Column {
  private final String name;
  private final Class<?> type;
  private final Method accessor;

  private Column(String name, Class<?> type, Method accessor) {
    this.name = name;
    this.type = type;
    this.accessor = accessor;
  }

  static Column of(RecordComponent component) {
    String snake = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    component.getAccessor().setAccessible(true);
    return new Column(snake, component.getType(), component.getAccessor());
  }

  String name() {
    return name;
  }

  /** The component's value, bare. */
  @Nullable Object of(Record row) {
    return bare(invoke(accessor, row));
  }

  @Nullable Object read(ResultSet result) throws SQLException {
    return wrapped(type, value(bareType(type), result));
  }

  private @Nullable Object value(Class<?> bare, ResultSet result) throws SQLException {
    if (bare == Instant.class) {
      OffsetDateTime at = result.getObject(name, OffsetDateTime.class);
      return at == null ? null : at.equals(OffsetDateTime.MAX) ? Instant.MAX : at.toInstant();
    }
    if (bare == List.class) {
      Array array = result.getArray(name);
      return array == null ? null : List.of((String[]) array.getArray());
    }
    if (bare.isEnum()) {
      return result.getString(name);
    }
    return result.getObject(name, boxed(bare));
  }

  private static @Nullable Object wrapped(Class<?> type, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(value))
          .findAny()
          .orElseThrow();
    }
    if (!type.isRecord()) {
      return value;
    }
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(type.getRecordComponents()[0].getType());
      return constructor.newInstance(value);
    } catch (ReflectiveOperationException refused) {
      throw new IllegalStateException(type + " is no column", refused);
    }
  }

  private static @Nullable Object bare(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Enum<?> constant -> constant.name();
      case Record record ->
          invoke(record.getClass().getRecordComponents()[0].getAccessor(), record);
      default -> value;
    };
  }

  private static Class<?> bareType(Class<?> type) {
    return type.isRecord() ? type.getRecordComponents()[0].getType() : type;
  }

  private static Class<?> boxed(Class<?> type) {
    if (type == int.class) {
      return Integer.class;
    }
    if (type == long.class) {
      return Long.class;
    }
    return type == boolean.class ? Boolean.class : type;
  }

  private static Object invoke(Method accessor, Object of) {
    try {
      return accessor.invoke(of);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
