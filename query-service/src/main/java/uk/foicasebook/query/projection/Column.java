package uk.foicasebook.query.projection;

import java.lang.invoke.MethodType;
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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column, from a component of a row: a text, a number, a day, an instant, a list of texts, an
 * enum by its name, or a record of one of these.
 */
final class Column {
  private final String name;
  private final Method accessor;
  private final Kind kind;

  private Column(String name, Method accessor, Kind kind) {
    this.name = name;
    this.accessor = accessor;
    this.kind = kind;
  }

  static Column of(RecordComponent component) {
    String snake = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    component.getAccessor().setAccessible(true);
    return new Column(snake, component.getAccessor(), Kind.of(component.getType()));
  }

  String name() {
    return name;
  }

  /** The component's value, bare. */
  @Nullable Object of(Record row) {
    Object value = invoke(accessor, row);
    return value == null ? null : kind.bare(value);
  }

  @Nullable Object read(ResultSet result) throws SQLException {
    Object bare = kind.read(name, result);
    return bare == null ? null : kind.wrapped(bare);
  }

  /** How values of a type stand in a column. */
  private interface Kind {
    @Nullable Object read(String column, ResultSet result) throws SQLException;

    default Object bare(Object value) {
      return value;
    }

    default Object wrapped(Object bare) {
      return bare;
    }

    static Kind of(Class<?> type) {
      if (type == Instant.class) {
        return new Moment();
      }
      if (type == List.class) {
        return Kind::texts;
      }
      if (type.isEnum()) {
        return new Constant(type);
      }
      if (type.isRecord()) {
        return Wrapper.of(type);
      }
      Class<?> boxed = MethodType.methodType(type).wrap().returnType();
      return (column, result) -> result.getObject(column, boxed);
    }

    private static @Nullable Object texts(String column, ResultSet result) throws SQLException {
      Array array = result.getArray(column);
      return array == null ? null : List.of((String[]) array.getArray());
    }
  }

  /** An instant; the last there is stands for the end of time. */
  private record Moment() implements Kind {
    private static final String END_OF_TIME = "infinity";

    @Override
    public @Nullable Object read(String column, ResultSet result) throws SQLException {
      OffsetDateTime at = result.getObject(column, OffsetDateTime.class);
      return at == null ? null : at.equals(OffsetDateTime.MAX) ? Instant.MAX : at.toInstant();
    }

    @Override
    public Object bare(Object value) {
      return value.equals(Instant.MAX) ? END_OF_TIME : value;
    }
  }

  /** One of an enum's constants, by its name. */
  private record Constant(Map<String, Object> byName) implements Kind {
    Constant(Class<?> type) {
      this(
          Arrays.stream(type.getEnumConstants())
              .collect(
                  Collectors.toUnmodifiableMap(each -> ((Enum<?>) each).name(), each -> each)));
    }

    @Override
    public @Nullable Object read(String column, ResultSet result) throws SQLException {
      return result.getString(column);
    }

    @Override
    public Object bare(Object value) {
      return ((Enum<?>) value).name();
    }

    @Override
    public Object wrapped(Object bare) {
      return Objects.requireNonNull(byName.get(bare), () -> bare + " is no constant");
    }
  }

  /** A record of one component. */
  private record Wrapper(Kind inside, Method accessor, Constructor<?> constructor) implements Kind {
    static Wrapper of(Class<?> type) {
      RecordComponent only = type.getRecordComponents()[0];
      try {
        return new Wrapper(
            Kind.of(only.getType()),
            only.getAccessor(),
            type.getDeclaredConstructor(only.getType()));
      } catch (NoSuchMethodException refused) {
        throw new IllegalArgumentException(type + " is no column", refused);
      }
    }

    @Override
    public @Nullable Object read(String column, ResultSet result) throws SQLException {
      return inside.read(column, result);
    }

    @Override
    public Object bare(Object value) {
      return inside.bare(invoke(accessor, value));
    }

    @Override
    public Object wrapped(Object bare) {
      try {
        return constructor.newInstance(inside.wrapped(bare));
      } catch (ReflectiveOperationException refused) {
        throw new IllegalStateException(constructor + " refuses a column", refused);
      }
    }
  }

  private static Object invoke(Method accessor, Object of) {
    try {
      return accessor.invoke(of);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
