package uk.foicasebook.events;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds every protected text in a fact, however deep, so that no new fact can forget to be
 * protected.
 */
public final class ProtectedTexts {
  private ProtectedTexts() {}

  /** What becomes of one protected text. */
  @FunctionalInterface
  public interface Change {
    /**
     * Answers what to put in the text's place.
     *
     * @param field where it stands in the fact: {@code requester.name}, {@code parts[2].wording}
     * @param subject whom it is about
     */
    ProtectedText apply(String field, Subject subject, ProtectedText text);
  }

  /** The same fact with each protected text changed. */
  @SuppressWarnings("unchecked")
  public static <F extends Fact> F map(F fact, Change change) {
    return (F) record((Record) fact, "", change);
  }

  private static Record record(Record value, String path, Change change) {
    RecordShape shape = RecordShape.of(value.getClass());
    if (!shape.holdsText()) {
      return value;
    }
    @Nullable Object[] before = shape.read(value);
    @Nullable Object[] after = new Object[before.length];
    for (int i = 0; i < before.length; i++) {
      RecordComponent component = shape.components()[i];
      after[i] = value(before[i], path + component.getName(), subjectOf(component), change);
    }
    return Arrays.equals(before, after) ? value : shape.create(after);
  }

  static Subject subjectOf(RecordComponent component) {
    if (component.isAnnotationPresent(OfRequester.class)) {
      return Subject.REQUESTER;
    }
    return component.isAnnotationPresent(OfThirdParty.class) ? Subject.THIRD_PARTY : Subject.CASE;
  }

  private static @Nullable Object value(
      @Nullable Object value, String path, Subject subject, Change change) {
    return switch (value) {
      case null -> null;
      case ProtectedText text -> change.apply(path, subject, text);
      case List<?> list -> list(list, path, subject, change);
      case Record nested -> record(nested, path + ".", change);
      default -> value;
    };
  }

  private static List<@Nullable Object> list(
      List<?> list, String path, Subject subject, Change change) {
    List<@Nullable Object> changed = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      changed.add(value(list.get(i), path + "[" + i + "]", subject, change));
    }
    return List.copyOf(changed);
  }
}
