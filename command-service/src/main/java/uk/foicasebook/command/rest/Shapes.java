package uk.foicasebook.command.rest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.OfficialHolidays;
import uk.foicasebook.command.domain.WrittenValue;
import uk.foicasebook.command.rest.Shape.Member;
import uk.foicasebook.command.rest.Shape.Members;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.ProtectedText;

/** Works out the shape of a record from its components. */
final class Shapes {
  static final int LINE = 200;
  static final int PROSE = 500_000;

  private Shapes() {}

  static Members of(Class<? extends Record> type) {
    return new Members(
        Records.constructor(type),
        Arrays.stream(type.getRecordComponents()).map(Shapes::member).toList());
  }

  private static Member member(RecordComponent component) {
    var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    var shape =
        component.getName().equals("happenedOn")
            ? new Shape.DayOrMoment()
            : shape(component.getGenericType());
    return new Member(component.getName(), shape, !optional);
  }

  private static Shape shape(Type type) {
    return switch (type) { // an open type: whatever is new must be refused
      case ParameterizedType list when list.getRawType() == List.class ->
          new Shape.Several(shape(list.getActualTypeArguments()[0]));
      case Class<?> plain -> simple(plain);
      default -> throw new IllegalArgumentException("No shape is known for " + type);
    };
  }

  private static Shape simple(Class<?> type) {
    if (type == ProtectedText.class) {
      return new Shape.Prose(PROSE, ProtectedText::of);
    }
    if (type == String.class) {
      return new Shape.Line(LINE, text -> text);
    }
    if (type == WrittenValue.class) {
      return new Shape.Any();
    }
    if (type == OfficialHolidays.class) {
      return new Shape.Official();
    }
    if (type == CaseId.class) {
      return new Shape.Identity();
    }
    if (type == LocalDate.class) {
      return new Shape.Day();
    }
    if (type == Instant.class) {
      return new Shape.Moment();
    }
    if (type == int.class || type == Integer.class) {
      return new Shape.Whole();
    }
    if (type == boolean.class || type == Boolean.class) {
      return new Shape.Flag();
    }
    if (type.isEnum()) {
      return new Shape.Choice(
          Arrays.stream(type.getEnumConstants()).map(each -> (Enum<?>) each).toList());
    }
    if (type.isRecord()) {
      var shape = type.asSubclass(Record.class);
      return isScalar(shape) ? new Shape.Line(LINE, scalar(shape)) : of(shape);
    }
    throw new IllegalArgumentException("No shape is known for " + type);
  }

  /** The contract's small types: one text, written as itself. */
  private static boolean isScalar(Class<? extends Record> type) {
    var components = type.getRecordComponents();
    return components.length == 1
        && components[0].getType() == String.class
        && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
  }

  private static Function<String, Object> scalar(Class<? extends Record> type) {
    try {
      var constructor = type.getConstructor(String.class);
      return text -> Records.create(constructor, text);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("Not a scalar: " + type, e);
    }
  }
}
