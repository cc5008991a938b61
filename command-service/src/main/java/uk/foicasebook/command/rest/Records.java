package uk.foicasebook.command.rest;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Puts records together from values found one by one. */
final class Records {
  private Records() {}

  /** The constructor of all components. */
  static <R extends Record> Constructor<R> constructor(Class<R> type) {
    try {
      return type.getDeclaredConstructor(
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Every record has one: " + type, e);
    }
  }

  /**
   * @throws IllegalArgumentException if the record itself does not like a value
   */
  static <R> R create(Constructor<R> constructor, @Nullable Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot build with " + constructor, e);
    }
  }

  /** What a record has there. */
  static @Nullable Object value(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }
}
