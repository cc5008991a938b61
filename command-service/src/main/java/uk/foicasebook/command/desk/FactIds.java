package uk.foicasebook.command.desk;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.TeamId;

/** The identities inside a fact, which later commands refer to. */
final class FactIds {
  /** Identities of people and of cases are not things inside a case. */
  private static final Set<Class<?>> NOT_INSIDE =
      Set.of(CaseId.class, AuthorityId.class, PersonId.class, TeamId.class);

  /** Worked out once a class: the virtual machine makes them anew each time it is asked. */
  private static final ClassValue<List<RecordComponent>> IDENTITIES =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents())
              .filter(component -> isIdentity(component.getType()))
              .toList();
        }
      };

  private FactIds() {}

  static Map<String, String> of(Fact fact) {
    var ids = new LinkedHashMap<String, String>();
    if (fact instanceof CalendarEvent made) {
      ids.put("edition", made.edition());
    }
    for (var component : IDENTITIES.get(fact.getClass())) {
      var id = valueOf(component, fact);
      if (id != null) {
        ids.put(component.getName(), id.toString());
      }
    }
    return ids;
  }

  private static boolean isIdentity(Class<?> type) {
    return type.isRecord() && type.getSimpleName().endsWith("Id") && !NOT_INSIDE.contains(type);
  }

  private static @Nullable Object valueOf(RecordComponent component, Fact fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }
}
