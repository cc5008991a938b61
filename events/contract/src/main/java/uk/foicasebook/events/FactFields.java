package uk.foicasebook.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of a fact by where they stand in it: {@code happenedOn}, {@code requester.name},
 * {@code parts[2].wording}.
 */
public final class FactFields {
  private static final Pattern STEP = Pattern.compile("([a-z]\\w*)(?:\\[(\\d{1,4})])?");
  private static final Set<Class<?>> PEOPLE = Set.of(PersonId.class, TeamId.class);

  private FactFields() {}

  /**
   * A value of a fact.
   *
   * @param type what it may be
   * @param value what it is
   * @param nullable whether there may be none
   * @param subject whom a protected text is about; null where it is none
   * @param entered whether somebody entered it, and it is no identity
   * @param holdsText whether it is made of parts of which some are protected texts
   */
  public record Field(
      Type type,
      @Nullable Object value,
      boolean nullable,
      @Nullable Subject subject,
      boolean entered,
      boolean holdsText) {}

  /** The value at a place; empty where the fact has no such place. */
  public static Optional<Field> find(Fact fact, String path) {
    boolean fixed = fact.getClass().isAnnotationPresent(Fixed.class);
    return Optional.ofNullable(find((Record) fact, path.split("\\.", -1), 0, !fixed));
  }

  /** The identities that stand in a fact by themselves: its own, and those of what it follows. */
  public static List<Record> identities(Fact fact) {
    List<Record> found = new ArrayList<>();
    RecordShape shape = RecordShape.of(fact.getClass());
    @Nullable Object[] values = shape.read((Record) fact);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Record value && isIdentity(shape.components()[i].getType())) {
        found.add(value);
      }
    }
    return found;
  }

  private static boolean isIdentity(Class<?> type) {
    return type.getSimpleName().endsWith("Id") && !PEOPLE.contains(type);
  }

  /** Every value of a kind in a fact, however deep, in order. */
  public static <T> List<T> values(Fact fact, Class<T> kind) {
    List<T> found = new ArrayList<>();
    collect(fact, kind, found);
    return found;
  }

  private static <T> void collect(@Nullable Object value, Class<T> kind, List<T> found) {
    switch (value) {
      case null -> {}
      case Object it when kind.isInstance(it) -> found.add(kind.cast(it));
      case List<?> items -> items.forEach(item -> collect(item, kind, found));
      case ProtectedText _ -> {}
      case Record parts -> {
        for (Object part : RecordShape.of(parts.getClass()).read(parts)) {
          collect(part, kind, found);
        }
      }
      case Object _ -> {}
    }
  }

  private static @Nullable Field find(Record in, String[] steps, int at, boolean entered) {
    Place place = Place.of(in, steps[at]);
    if (place == null) {
      return null;
    }
    boolean still = entered && place.isEntered();
    if (at == steps.length - 1) {
      return place.field(still);
    }
    return place.value() instanceof Record nested ? find(nested, steps, at + 1, still) : null;
  }

  /**
   * The same fact with another value at a place there is.
   *
   * @throws IllegalArgumentException if there is no such place
   * @throws IllegalStateException if the fact cannot have that value
   */
  @SuppressWarnings("unchecked")
  public static <F extends Fact> F with(F fact, String path, @Nullable Object value) {
    return (F) with((Record) fact, path.split("\\.", -1), 0, value);
  }

  private static Record with(Record in, String[] steps, int at, @Nullable Object value) {
    Place place = Place.of(in, steps[at]);
    if (place == null) {
      throw new IllegalArgumentException("no field " + String.join(".", steps));
    }
    if (at == steps.length - 1) {
      return place.holding(value);
    }
    if (place.value() instanceof Record nested) {
      return place.holding(with(nested, steps, at + 1, value));
    }
    throw new IllegalArgumentException("no field " + String.join(".", steps));
  }

  /**
   * One step of a path in one record.
   *
   * @param item which item of a list; negative for the component itself
   */
  private record Place(Record in, RecordShape shape, int number, int item) {

    static @Nullable Place of(Record in, String step) {
      Matcher matcher = STEP.matcher(step);
      if (!matcher.matches()) {
        return null;
      }
      RecordShape shape = RecordShape.of(in.getClass());
      for (int i = 0; i < shape.components().length; i++) {
        if (shape.components()[i].getName().equals(matcher.group(1))) {
          String index = matcher.group(2);
          Place place = new Place(in, shape, i, index == null ? -1 : Integer.parseInt(index));
          return place.exists() ? place : null;
        }
      }
      return null;
    }

    private RecordComponent component() {
      return shape.components()[number];
    }

    private @Nullable Object whole() {
      return shape.read(in)[number];
    }

    private boolean exists() {
      return item < 0 || whole() instanceof List<?> list && item < list.size();
    }

    @Nullable Object value() {
      return item < 0 ? whole() : whole() instanceof List<?> list ? list.get(item) : null;
    }

    private Type type() {
      Type type = component().getGenericType();
      return item >= 0 && type instanceof ParameterizedType list
          ? list.getActualTypeArguments()[0]
          : type;
    }

    boolean isEntered() {
      return !isIdentity(component().getType()) && !component().isAnnotationPresent(Fixed.class);
    }

    Field field(boolean entered) {
      boolean text = type() == ProtectedText.class;
      return new Field(
          type(),
          value(),
          item < 0 && component().getAnnotatedType().isAnnotationPresent(Nullable.class),
          text ? ProtectedTexts.subjectOf(component()) : null,
          entered,
          !text && RecordShape.mayHold(type()));
    }

    Record holding(@Nullable Object value) {
      @Nullable Object[] values = shape.read(in);
      if (item >= 0 && values[number] instanceof List<?> list) {
        List<@Nullable Object> items = new ArrayList<>(list);
        items.set(item, value);
        values[number] = List.copyOf(items);
      } else {
        values[number] = value;
      }
      return shape.create(values);
    }
  }
}
