package uk.foicasebook.command.desk;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.DocumentId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.SearchId;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;

/** The identities inside a fact, which later commands refer to. */
final class FactIds {
  private static final Set<Class<?>> IDENTITIES =
      Set.of(
          StrandId.class,
          SearchId.class,
          HarmId.class,
          TestId.class,
          ResponseId.class,
          ReviewId.class,
          DocumentId.class);

  private FactIds() {}

  static Map<String, String> of(Fact fact) {
    var ids = new LinkedHashMap<String, String>();
    if (fact instanceof CalendarEvent made) {
      ids.put("edition", made.edition());
    }
    for (var component : fact.getClass().getRecordComponents()) {
      if (IDENTITIES.contains(component.getType())) {
        var id = valueOf(component, fact);
        if (id != null) {
          ids.put(component.getName(), id.toString());
        }
      }
    }
    return ids;
  }

  private static @Nullable Object valueOf(RecordComponent component, Fact fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }
}
