package uk.foicasebook.events.contract;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Fact;

/** The components of a record in which null may stand. */
final class Optionals {
  private Optionals() {}

  static List<String> of(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .filter(Optionals::isOptional)
        .map(RecordComponent::getName)
        .toList();
  }

  /** The same fact with nothing in any component that may be null. */
  static Fact bare(Fact fact) {
    var components = fact.getClass().getRecordComponents();
    try {
      var values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = isOptional(components[i]) ? null : components[i].getAccessor().invoke(fact);
      }
      var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return (Fact) fact.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isOptional(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
