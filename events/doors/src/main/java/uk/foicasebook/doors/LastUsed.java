package uk.foicasebook.doors;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was used last, up to a number; what has not been used for the longest time is forgotten. For
 * many threads.
 *
 * <p>Caffeine keeps what is used most: of a case that was opened a moment ago and one that was busy
 * this morning it forgets the first, and every command on it reads all of it anew.
 */
public final class LastUsed<K, V> {
  private final Map<K, V> known;

  /**
   * @param most how many to know of
   */
  public LastUsed(int most) {
    this.known =
        Collections.synchronizedMap(
            new LinkedHashMap<>(16, 0.75f, true) {
              @Override
              protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
              }
            });
  }

  /** What is known under this key; null where it was never used, or too many others were since. */
  public @Nullable V get(K key) {
    return known.get(key);
  }

  public void put(K key, V value) {
    known.put(key, value);
  }

  /** Puts what {@code both} makes of what is known and of this, where anything is known. */
  public void merge(K key, V value, BinaryOperator<V> both) {
    known.merge(key, value, both);
  }

  public void forget(K key) {
    known.remove(key);
  }
}
