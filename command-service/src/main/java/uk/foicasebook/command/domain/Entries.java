package uk.foicasebook.command.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Things under their names, in the order they were last entered. Immutable. */
record Entries<K, V>(Map<K, V> byKey) {

  static <K, V> Entries<K, V> none() {
    return new Entries<>(Map.of());
  }

  Entries<K, V> with(K key, V value) {
    LinkedHashMap<K, V> more = new LinkedHashMap<>(byKey);
    more.putLast(key, value);
    return new Entries<>(Collections.unmodifiableMap(more));
  }

  Entries<K, V> without(K key) {
    if (!has(key)) {
      return this;
    }
    LinkedHashMap<K, V> fewer = new LinkedHashMap<>(byKey);
    fewer.remove(key);
    return new Entries<>(Collections.unmodifiableMap(fewer));
  }

  Optional<V> find(K key) {
    return Optional.ofNullable(byKey.get(key));
  }

  boolean has(K key) {
    return byKey.containsKey(key);
  }

  Collection<V> values() {
    return byKey.values();
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  /**
   * The name something goes under when the client gave none: that of an entry which says just this,
   * or else the next free one of the form {@code search-3}. Names are unique within the case.
   */
  K nameFor(Function<K, V> entry, String word, Function<String, K> name) {
    return byKey.entrySet().stream()
        .filter(known -> known.getValue().equals(entry.apply(known.getKey())))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> nextName(word, name));
  }

  /** The next free name of the form {@code search-3}. */
  K nextName(String word, Function<String, K> name) {
    int number = byKey.size() + 1;
    while (has(name.apply(word + "-" + number))) {
      number++;
    }
    return name.apply(word + "-" + number);
  }
}
