package uk.foicasebook.events;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How to take a record apart and put it together again, worked out once a class. */
record RecordShape(
    RecordComponent[] components,
    MethodHandle[] accessors,
    MethodHandle constructor,
    boolean holdsText) {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return examine(type);
        }
      };

  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  @Nullable Object[] read(Record value) {
    @Nullable Object[] values = new Object[accessors.length];
    try {
      for (int i = 0; i < accessors.length; i++) {
        values[i] = accessors[i].invoke(value);
      }
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot read " + value.getClass(), e);
    }
    return values;
  }

  Record create(@Nullable Object[] values) {
    try {
      return (Record) constructor.invokeWithArguments(values);
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot build with " + constructor, e);
    }
  }

  private static RecordShape examine(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      MethodHandle[] accessors = new MethodHandle[components.length];
      for (int i = 0; i < components.length; i++) {
        accessors[i] = LOOKUP.unreflect(components[i].getAccessor());
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      MethodHandle constructor =
          LOOKUP.findConstructor(type, MethodType.methodType(void.class, types));
      boolean holdsText =
          Arrays.stream(components).anyMatch(component -> mayHold(component.getGenericType()));
      return new RecordShape(components, accessors, constructor, holdsText);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot examine " + type, e);
    }
  }

  static boolean mayHold(Type type) {
    return switch (type) {
      case Class<?> c when ProtectedText.class.isAssignableFrom(c) -> true;
      case Class<?> c when c.isRecord() ->
          Arrays.stream(c.getRecordComponents()).anyMatch(part -> mayHold(part.getGenericType()));
      case ParameterizedType p ->
          Arrays.stream(p.getActualTypeArguments()).anyMatch(RecordShape::mayHold);
      default -> false;
    };
  }
}
