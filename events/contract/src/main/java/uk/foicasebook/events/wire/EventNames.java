package uk.foicasebook.events.wire;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foicasebook.events.EventName;
import uk.foicasebook.events.Fact;

/** Every fact there is and the name it is stored under, found by walking the sealed tree. */
public final class EventNames {
  /** The facts of this build. */
  public static final EventNames FACTS = under(Fact.class);

  private final SortedMap<String, Class<?>> classes;
  private final Map<Class<?>, StoredName> names;

  private EventNames(SortedMap<String, Class<?>> classes) {
    this.classes = classes;
    this.names =
        classes.values().stream().collect(Collectors.toMap(c -> c, EventNames::annotatedName));
  }

  /**
   * Walks a sealed tree.
   *
   * @throws IllegalStateException if a leaf has no name or two leaves share one
   */
  static EventNames under(Class<?> root) {
    var classes = new TreeMap<String, Class<?>>();
    leaves(root)
        .forEach(
            leaf -> {
              var name = annotatedName(leaf).name();
              var other = classes.put(name, leaf);
              if (other != null) {
                throw new IllegalStateException(
                    name + " names both " + other.getName() + " and " + leaf.getName());
              }
            });
    return new EventNames(classes);
  }

  /** The current name and revision of a kind of fact. */
  public StoredName nameOf(Class<? extends Fact> kind) {
    var name = names.get(kind);
    if (name == null) {
      throw new IllegalArgumentException(kind.getName() + " is not a leaf of the facts");
    }
    return name;
  }

  /** The name and revision this fact would be stored under today. */
  public StoredName nameOf(Fact fact) {
    return nameOf(fact.getClass());
  }

  /**
   * The kind of fact stored under a name, whatever the revision.
   *
   * @throws UnknownFact if there is none
   */
  public Class<? extends Fact> kindOf(String name) {
    var kind = classes.get(name);
    if (kind == null) {
      throw new UnknownFact(name);
    }
    return kind.asSubclass(Fact.class);
  }

  /**
   * The name with its current revision.
   *
   * @throws UnknownFact if there is none
   */
  public StoredName current(String name) {
    return nameOf(kindOf(name));
  }

  /** Every name, in alphabetical order. */
  public Set<String> all() {
    return classes.keySet();
  }

  private static StoredName annotatedName(Class<?> leaf) {
    var name = leaf.getAnnotation(EventName.class);
    if (name == null) {
      throw new IllegalStateException(leaf.getName() + " has no @EventName");
    }
    return new StoredName(name.value(), name.revision());
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    var permitted = type.getPermittedSubclasses();
    return permitted == null ? Stream.of(type) : Stream.of(permitted).flatMap(EventNames::leaves);
  }
}
